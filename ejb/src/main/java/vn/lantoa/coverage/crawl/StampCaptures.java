package vn.lantoa.coverage.crawl;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;

/** Requests a time stamp for the next capture. The authority receives only the hash of the capture. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StampCaptures {
    private static final System.Logger LOG = System.getLogger(StampCaptures.class.getName());
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/timestamp-query", "Accept", "application/timestamp-reply");

    @Inject
    TimestampAuthority authority;

    @Inject
    StampLedger ledger;

    @Inject
    OutwardHttp http;

    /** Stamps the next capture. Returns false if no capture waits, or if the request failed and will be retried. */
    @Recurring("PT10S")
    public boolean call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself may request time stamps");
        if (!authority.isThere()) return false;
        var capture = ledger.claim();
        return capture.isPresent() && stamp(capture.get());
    }

    private boolean stamp(Sha256 capture) {
        var query = TimestampQuery.of(capture);
        var outcome = http.post(Objects.requireNonNull(authority.address()), HEADERS, query.encoded());
        try {
            if (!(outcome instanceof Answered answer) || answer.status() != 200)
                throw new RefusedStamp(
                        outcome instanceof Answered said ? "status " + said.status() : outcome.toString());
            ledger.keep(capture, query.stamp(answer.body()));
            return true;
        } catch (RefusedStamp e) {
            LOG.log(WARNING, "capture not time-stamped, will retry: capture={0} reason={1}", capture, e.getMessage());
            return false;
        }
    }
}

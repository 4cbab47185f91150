package vn.lantoa.embed.check;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.distribution.outward.OutwardHttp;
import vn.lantoa.distribution.outward.OutwardOutcome;
import vn.lantoa.distribution.outward.OutwardOutcome.Answered;
import vn.lantoa.distribution.outward.OutwardOutcome.Barred;
import vn.lantoa.distribution.outward.OutwardOutcome.Failed;
import vn.lantoa.kernel.HubAddress;

/**
 * The requests of the hub to a portal: a page, and its plugin's door. Each address is checked again before it is
 * called.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalCalls {
    /** The time for a page with its redirects; one more request may be under way then. */
    static final Duration WHOLE = Duration.ofSeconds(20);

    @Inject
    OutwardHttp http;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    /** A page that was found. */
    record Fetched(URI at, Answered answer) {}

    /** The page at this address, or the one it redirects to. */
    public Fetched page(URI address) {
        var until = clock.instant().plus(WHOLE);
        var at = address;
        for (int led = 0; led <= PortalRules.MOST_REDIRECTS; led++) {
            if (clock.instant().isAfter(until)) throw PortalRules.tooSlow();
            var answer = answered(get(at, "text/html,application/xhtml+xml"), led > 0);
            var next = PortalRules.next(at, answer);
            if (next.isEmpty()) return new Fetched(at, answer);
            at = next.get();
        }
        throw PortalRules.tooManyRedirects();
    }

    /** True if there is a plugin of ours at this door, which says so to everybody. */
    public boolean answers(URI door) {
        if (!(get(door, "application/json") instanceof Answered answer)) return false;
        var said = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.status() == 200 && said.contains("\"namespace\":\"lantoa/v1\"")
                || answer.status() == 401 && said.contains("\"error\":\"signature\"");
    }

    private OutwardOutcome get(URI from, String accept) {
        return http.get(
                from,
                Map.of(
                        "User-Agent",
                        "LanToa (+" + hub.url() + ")",
                        "Accept",
                        accept,
                        "Accept-Language",
                        "vi,en;q=0.5"));
    }

    private static Answered answered(OutwardOutcome outcome, boolean led) {
        if (outcome instanceof Barred barred) throw PortalRules.barred(barred.why(), led);
        if (outcome instanceof Failed failed) throw PortalRules.failed(failed.why());
        return (Answered) outcome;
    }
}

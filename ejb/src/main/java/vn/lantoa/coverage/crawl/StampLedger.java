package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Optional;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** The short transactions around a request to the time stamping authority. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StampLedger {
    /** Claims a capture. The wait before the next attempt doubles with each attempt, from a minute to a day. */
    private static final String CLAIM =
            """
            update capture_stamp c
               set due_at = now() + least(interval '1 minute' * (1 << least(attempts, 11)), interval '1 day'), attempts = attempts + 1
             where c.capture = (select d.capture from capture_stamp d where d.reply is null and d.due_at <= now()
                                 order by d.due_at limit 1 for update skip locked)
            returning c.capture""";

    @Inject
    Database database;

    /** Claims a capture without time stamp. Other nodes can claim the same capture after a waiting time. */
    public Optional<Sha256> claim() {
        return database.sql(CLAIM).value(Sha256.class);
    }

    /** Stores the time stamp of a capture; an existing time stamp is kept. */
    public void keep(Sha256 capture, Timestamp stamp) {
        database.sql(
                        "update capture_stamp set stamped_at = :at, reply = :reply where capture = :capture and reply is null")
                .with("capture", capture)
                .with("at", stamp.at())
                .with("reply", Base64.getEncoder().encodeToString(stamp.reply()))
                .update();
    }
}

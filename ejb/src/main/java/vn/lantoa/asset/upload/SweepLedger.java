package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.lantoa.asset.storage.OpenMultipart;
import vn.lantoa.kernel.query.Database;

/** Short transactions of a sweep. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SweepLedger {
    /** The time for which the receipt of an ended upload is kept. */
    static final Duration RECEIPT = Duration.ofDays(7);

    @Inject
    Database database;

    /** Returns true if this node performs this sweep: the first to ask, by the database's clock. */
    public boolean takeTurn() {
        return database.sql(
                                """
                                insert into sweep_lease (name, leased_until) values ('bytes', now() + interval '50 minutes')
                                on conflict (name) do update set leased_until = excluded.leased_until
                                where sweep_lease.leased_until < now()""")
                        .update()
                == 1;
    }

    /** Deletes expired and cancelled uploads, and old receipts. */
    public int dropEnded(Instant now) {
        return database.sql("delete from upload where state in ('EXPIRED', 'CANCELLED') or ended_at < :before")
                .with("before", now.minus(RECEIPT))
                .update();
    }

    /** Returns the given objects that have no row. */
    public List<String> unknownObjects(Collection<String> keys) {
        return database.sql(
                        """
                        select k from unnest(cast(:keys as text[])) k
                        where not exists (select 1 from blob where object_key = k)
                          and not exists (select 1 from upload where object_key = k and ended_at is null)
                          and not exists (select 1 from upload_tail where object_key = k)""")
                .with("keys", keys)
                .values(String.class);
    }

    /** Returns true if an unfinished upload uses this multipart upload. */
    public boolean isKnown(OpenMultipart multipart) {
        return database.sql(
                        """
                        select exists (select 1 from upload
                        where object_key = :key and multipart = :multipart and ended_at is null)""")
                .with("key", multipart.key())
                .with("multipart", multipart.multipart())
                .value(Boolean.class)
                .orElseThrow();
    }
}

package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.query.Database;

/** Empties drafts whose retention after deletion has ended. Unreferenced bytes are swept later. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PurgeDrafts {
    /** The time for which a deleted draft can be restored. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 500;

    private static final String PURGE =
            """
            with old as materialized (
              select asset_id from asset_removal where removal = 'DELETED' and removed_at < :before
               order by removed_at limit :most for update skip locked),
            files as (
              delete from draft_file f using old where f.asset_id = old.asset_id returning 1),
            texts as (
              update draft d set texts = '{}', notes = '{}', lock_version = d.lock_version + 1
                from old where d.asset_id = old.asset_id returning 1)
            update asset_removal s set removal = 'PURGED' from old where s.asset_id = old.asset_id""";

    @Inject
    Database database;

    /** Empties the oldest of the drafts to purge; returns the number of emptied drafts. */
    public int purge(Instant now) {
        return database.sql(PURGE)
                .with("before", now.minus(KEPT))
                .with("most", AT_ONCE)
                .update();
    }
}

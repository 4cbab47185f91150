package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;

/**
 * Writes corrections for released assets that share bytes with a release removed by law. The removal blocks the bytes
 * everywhere, so these assets lose a file.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class NoteBlockedBytes implements EventHandler<ReleaseWithdrawn> {
    @Inject
    Database database;

    @Inject
    Corrections corrections;

    @Override
    public void on(ReleaseWithdrawn event) {
        if (event.kind() != WithdrawalKind.REMOVE_BY_LAW) return;
        corrections.noteAll(database.sql(
                        """
                        with blocked as (select sha256 from blocked_hash where reason = :reason),
                        holding as (
                          select f.version_id from blocked b join version_file f on f.sha256 = b.sha256
                          union select n.version_id from blocked b join rendition n on n.sha256 = b.sha256)
                        select distinct r.asset_id from holding h
                        join release r on r.version_id = h.version_id and r.state = 'PUBLISHED'
                        where r.asset_id <> :asset order by r.asset_id""")
                .with("reason", "release:" + event.release())
                .with("asset", event.asset())
                .values(AssetId.class));
    }
}

package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Corrections;
import vn.lantoa.release.ReleaseChanged;
import vn.lantoa.release.Releases;

/**
 * Updates the parity of the variants when a release of their source changes. A published major version makes variants
 * of former versions outdated; a withdrawal makes them up to date again; variants of an expired source are not
 * compared. Writes a change log entry only for variants that became outdated, lack a further change, or are up to date
 * again.
 */
@ApplicationScoped
@HandlerOptions(formerNames = {"NoteVariantsOfExpired", "NoteVariantsOfPublished", "NoteVariantsOfWithdrawn"})
@Transactional(Transactional.TxType.REQUIRED)
public class NoteVariants implements EventHandler<ReleaseChanged> {
    @Inject
    Clock clock;

    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    Followings followings;

    @Inject
    Corrections corrections;

    @Inject
    Database database;

    @Override
    public void on(ReleaseChanged event) {
        of(event.asset(), clock.instant());
    }

    /**
     * Checks the variants of the asset whose release changed. If the asset itself is a variant, its change is already
     * in the log, and only later changes of its source count.
     */
    private void of(AssetId moved, Instant now) {
        if (assets.get(moved).findVariantOf().isPresent()) {
            ofItself(moved, now);
            return;
        }
        // all locks and rows first: only further entries may follow an entry of the change log
        releasedVariants(moved).stream()
                .filter(variant -> isNews(variant, now))
                .toList()
                .forEach(variant -> corrections.note(variant, release -> true));
    }

    // events may arrive in any order; adds an entry if the source changed after the variant was published
    private void ofItself(AssetId variant, Instant now) {
        assets.getLocked(variant);
        var since = sourceMovesSince(variant);
        var news = isNews(variant, now);
        boolean ended = since.stream().anyMatch(change -> change != ChangeKind.PUBLISH);
        if (ended || (news && since.contains(ChangeKind.PUBLISH))) corrections.note(variant, release -> true);
    }

    /** Stores the parity of the variant; returns whether it differs from the parity stored before. */
    private boolean isNews(AssetId variant, Instant now) {
        assets.getLocked(variant);
        var looks = releases.findPublished(variant)
                .flatMap(release -> followings.find(variant, release.versionNumber(), now))
                .map(Following::notifiedText)
                .orElse("");
        if (looks.equals(told(variant))) return false;
        remember(variant, looks, now);
        return true;
    }

    /** Returns the published variants of the source, in a fixed locking order. */
    private List<AssetId> releasedVariants(AssetId source) {
        return database.sql(
                        """
                        select a.id from asset a join release r on r.asset_id = a.id and r.state = 'PUBLISHED'
                         where a.variant_of = :source order by a.id""")
                .with("source", source)
                .values(AssetId.class);
    }

    /** Returns the changes of the source since the variant was last published. */
    private List<ChangeKind> sourceMovesSince(AssetId variant) {
        return database.sql(
                        """
                        select distinct s.change from asset a join change_entry s on s.asset_id = a.variant_of
                         where a.id = :variant
                           and s.change in ('PUBLISH', 'EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                           and s.seq > (select coalesce(max(o.seq), 0) from change_entry o
                                         where o.asset_id = a.id and o.change = 'PUBLISH')""")
                .with("variant", variant)
                .values(ChangeKind.class);
    }

    /** Returns the stored parity; empty if the variant was up to date or no parity was stored. */
    private String told(AssetId variant) {
        return database.sql("select told from parity_told where asset_id = :variant")
                .with("variant", variant)
                .value(String.class)
                .orElse("");
    }

    private void remember(AssetId variant, String published, Instant at) {
        database.sql(
                        """
                        insert into parity_told (asset_id, told, told_at) values (:variant, :told, :at)
                        on conflict (asset_id) do update set told = excluded.told,
                          told_at = excluded.told_at""")
                .with("variant", variant)
                .with("told", published)
                .with("at", at)
                .update();
    }
}

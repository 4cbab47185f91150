package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Assets;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;

/**
 * Appends the choice of good practice, or its revocation, to the change log; the rows of the feed {@code good-practice}
 * are written from the log. The nomination stores the range of the log in which its asset is in the feed, so that the
 * rows can be rebuilt. Must run last in its transaction, because it locks the head of the log.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChosenPractice {
    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    ChangeLog log;

    @Inject
    Database database;

    /** Adds the asset to the feed. Rejects an asset that is not public. */
    public void enter(Nomination nomination, Instant now) {
        var release = findPublic(nomination, now)
                .orElseThrow(() -> new Conflict("practice-not-public", "asset " + nomination.asset()));
        keep("update nomination set since_seq = :seq where id = :id", nomination, append(release, now));
    }

    /**
     * Removes the asset from the feed. If the asset is public, a new log entry removes it; otherwise the asset's next
     * entry does.
     */
    public void leave(Nomination nomination, Instant now) {
        var release = findPublic(nomination, now);
        long seq = release.isPresent()
                ? append(release.get(), now)
                : database.sql("select seq from change_head for update")
                        .value(Long.class)
                        .orElseThrow();
        keep("update nomination set until_seq = :seq where id = :id", nomination, seq);
    }

    private Optional<Release> findPublic(Nomination nomination, Instant now) {
        assets.getLocked(nomination.asset());
        return releases.findPublished(nomination.asset())
                .filter(release -> release.reach() == Reach.PUBLIC)
                .filter(release -> isOut(release.window().expiresAt(), now));
    }

    private static boolean isOut(@Nullable Instant end, Instant now) {
        return end == null || end.isAfter(now);
    }

    private long append(Release release, Instant now) {
        return log.append(ChangeKind.CORRECT, release.asset(), release.versionNumber(), release.id(), now);
    }

    private void keep(String update, Nomination nomination, long seq) {
        database.sql(update).with("seq", seq).with("id", nomination.id()).update();
    }
}

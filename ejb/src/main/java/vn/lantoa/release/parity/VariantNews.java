package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.release.Releases;
import vn.lantoa.release.correction.Corrections;

/**
 * The news of variants: looks at the variants of a source whose releases have moved, and notes in the change log
 * exactly those that became outdated, lack one change more, or are in step again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VariantNews {
    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    Followings followings;

    @Inject
    PublishedParity parity;

    @Inject
    Corrections corrections;

    /** Looks at the variants of the asset whose release has moved; a variant's own move tells of itself. */
    public void of(AssetId moved, Instant now) {
        if (assets.get(moved).findVariantOf().isPresent()) {
            ofItself(moved, now);
            return;
        }
        // all locks and rows first: nothing but further entries may follow an entry of the change log
        parity.releasedVariants(moved).stream()
                .filter(variant -> isNews(variant, now))
                .toList()
                .forEach(variant -> corrections.note(variant, release -> true));
    }

    // events may come in any order: what its source did after it came out, its coming out has not told
    private void ofItself(AssetId variant, Instant now) {
        assets.getLocked(variant);
        var since = parity.sourceMovesSince(variant);
        var news = isNews(variant, now);
        if (since.contains(SourceMove.ENDED) || (news && since.contains(SourceMove.CAME_OUT)))
            corrections.note(variant, release -> true);
    }

    /** True if the parity differs from the one told last; it is remembered as told from now on. */
    private boolean isNews(AssetId variant, Instant now) {
        assets.getLocked(variant);
        var looks = releases.findPublished(variant)
                .flatMap(release -> followings.find(variant, release.versionNumber(), now))
                .map(Following::notifiedText)
                .orElse("");
        if (looks.equals(parity.of(variant))) return false;
        parity.remember(variant, looks, now);
        return true;
    }
}

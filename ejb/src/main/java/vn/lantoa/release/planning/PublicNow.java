package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.rendition.Renditions;

/** Public state of assets, and blocking of their bytes. For the use cases of this package. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublicNow {
    private static final Set<ReleaseState> OPEN =
            EnumSet.complementOf(EnumSet.of(ReleaseState.WITHDRAWN, ReleaseState.CANCELLED));

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    @Inject
    Renditions renditions;

    /** Returns the releases of the asset that can be withdrawn or cancelled, in the order of planning. */
    public List<Release> openOf(AssetId asset) {
        return releases.of(asset, OPEN);
    }

    /** Returns whether the asset is public now. */
    public boolean isPublic(AssetId asset, Instant now) {
        return releases.findPublished(asset)
                .filter(current ->
                        current.reach() == Reach.PUBLIC && !current.window().isOverAt(now))
                .isPresent();
    }

    /** Blocks the files of the releases and the files derived from them, in all assets that contain these bytes. */
    public void blockBytesOf(List<Release> taken, Instant now) {
        for (var release : taken)
            for (var file : versions.get(release.version()).files())
                block(file.sha256(), "release:" + release.id(), now);
    }

    private void block(Sha256 source, String reason, Instant now) {
        blocked.block(source, reason, now);
        for (var made : renditions.madeFrom(source)) blocked.block(made, reason, now);
    }
}

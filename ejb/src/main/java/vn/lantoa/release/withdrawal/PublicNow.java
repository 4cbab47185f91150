package vn.lantoa.release.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Versions;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;

/** What the public has before it, and what must never come before it again. For the use case of this package. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PublicNow {
    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    public List<Release> releasesOf(AssetId asset) {
        return releases.of(asset);
    }

    /** Whether everyone can see this asset now. */
    public boolean isPublic(AssetId asset, Instant now) {
        return releases.findPublished(asset)
                .filter(current ->
                        current.reach() == Reach.PUBLIC && !current.window().isOverAt(now))
                .isPresent();
    }

    /** Refuses the files of these releases from now on, wherever they turn up. */
    public void blockBytesOf(List<Release> taken, Instant now) {
        for (var release : taken)
            for (var file : versions.get(release.version()).files())
                blocked.block(file.sha256(), "release:" + release.id(), now);
    }
}

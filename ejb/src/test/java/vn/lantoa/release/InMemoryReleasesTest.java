package vn.lantoa.release;

import static vn.lantoa.asset.AssetFixtures.aVersion;
import static vn.lantoa.asset.AssetFixtures.anAsset;

import java.time.Instant;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.organisation.OfficerId;

class InMemoryReleasesTest implements ReleasesContract {
    private final InMemoryReleases releases = new InMemoryReleases();

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public Instant now() {
        return ReleaseScene.NOON;
    }

    @Override
    public ReleaseId waiting(Instant due) {
        var by = new OfficerId(ReleaseScene.RELEASER.id());
        var asset = anAsset(ReviewScene.DEPARTMENT, by, now());
        var release = new Release(
                aVersion(asset, 1, by, by, now(), "một"),
                ReviewScene.DEPARTMENT,
                Reach.PUBLIC,
                new ReleaseWindow(due, null, null),
                ReleaseScene.RELEASER,
                now());
        releases.add(release);
        return release.id();
    }
}

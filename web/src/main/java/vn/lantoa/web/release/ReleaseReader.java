package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.web.signin.CurrentActor;

/** Releases as this officer may see them. */
@RequestScoped
public class ReleaseReader {
    @Inject
    ReadReleases read;

    @Inject
    CurrentActor current;

    /** One release. */
    public ReleaseView one(ReleaseId id) {
        return ReleaseView.of(read.get(id, current.actor()));
    }

    /** Those of an asset, or all. */
    public ReleaseViews list(@Nullable AssetId asset) {
        var lines = asset == null ? read.all(current.actor()) : read.of(asset, current.actor());
        return new ReleaseViews(lines.stream().map(ReleaseView::of).toList());
    }
}

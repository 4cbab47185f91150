package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Event: a release was replaced by a later one of the same asset. */
public record ReleaseSuperseded(ReleaseId release, AssetId asset, Instant at) implements ReleaseEnded {
    @Override
    public String note() {
        return "release-superseded";
    }
}

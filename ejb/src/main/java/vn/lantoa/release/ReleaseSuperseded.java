package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Event: a later release of the same asset superseded a release. */
public record ReleaseSuperseded(ReleaseId release, AssetId asset, Instant at) implements ReleaseEnded {
    @Override
    public String note() {
        return "release-superseded";
    }
}

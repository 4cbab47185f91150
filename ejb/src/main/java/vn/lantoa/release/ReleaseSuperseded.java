package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** A later release of the same asset took this one's place. */
public record ReleaseSuperseded(ReleaseId release, AssetId asset, Instant at) implements ReleaseEnded {
    @Override
    public String note() {
        return "release-superseded";
    }
}

package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** The end of a release came. */
public record ReleaseExpired(ReleaseId release, AssetId asset, Instant at) implements ReleaseEnded {
    @Override
    public String note() {
        return "release-expired";
    }
}

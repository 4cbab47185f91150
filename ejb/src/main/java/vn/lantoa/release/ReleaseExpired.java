package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Event: a release expired. */
public record ReleaseExpired(ReleaseId release, AssetId asset, Instant at) implements ReleaseChanged, ReleaseEnded {
    @Override
    public String note() {
        return "release-expired";
    }
}

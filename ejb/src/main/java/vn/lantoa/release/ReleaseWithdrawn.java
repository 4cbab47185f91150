package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Event: a release was withdrawn publicly. */
public record ReleaseWithdrawn(ReleaseId release, AssetId asset, WithdrawalKind kind, Instant at)
        implements ReleaseChanged, ReleaseEnded {
    @Override
    public String note() {
        return "release-withdrawn";
    }
}

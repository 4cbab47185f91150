package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** A release was taken back in public. */
public record ReleaseWithdrawn(ReleaseId release, AssetId asset, WithdrawalKind kind, Instant at)
        implements ReleaseEnded {
    @Override
    public String note() {
        return "release-withdrawn";
    }
}

package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.release.ChangeKind;

/**
 * Change of an asset, with its current state for the partner.
 *
 * @param version number of the version concerned
 * @param state current state
 * @param notice notice of the withdrawal; null for other changes
 */
public record WireChange(
        long seq, int version, ChangeKind change, Instant at, WireState state, @Nullable WithdrawalNotice notice) {
    public AssetId asset() {
        return state.asset();
    }
}

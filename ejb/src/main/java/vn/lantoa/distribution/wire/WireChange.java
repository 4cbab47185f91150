package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.release.ChangeKind;

/**
 * A change of an asset, with its state for the partner now.
 *
 * @param version number of the version that the change was about
 * @param state the present state
 * @param notice of the withdrawal that this change is, if it is one
 */
public record WireChange(
        long seq, int version, ChangeKind change, Instant at, WireState state, @Nullable WithdrawalNotice notice) {
    public AssetId asset() {
        return state.asset();
    }

    /** The entry that the partner may have now; null: none, and it takes down what it has. */
    public @Nullable CatalogueEntry entry() {
        return state.entry();
    }

    /** The announcement of its next release, if the partner signed. */
    public @Nullable Announcement announcement() {
        return state.announcement();
    }
}

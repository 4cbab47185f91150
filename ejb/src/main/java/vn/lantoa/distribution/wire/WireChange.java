package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.release.ChangeKind;

/**
 * Something changed at an asset, and this is how it stands for the partner now.
 *
 * @param version number of the version that the change was about
 * @param state how it stands now
 * @param notice of the withdrawal that this change is, if it is one
 */
public record WireChange(
        long seq, int version, ChangeKind change, Instant at, WireState state, @Nullable WithdrawalNotice notice) {
    public AssetId asset() {
        return state.asset();
    }

    /** What he may have now; null: nothing, he takes down what he has. */
    public @Nullable CatalogueEntry entry() {
        return state.entry();
    }

    /** What he is told of its next release, if he signed. */
    public @Nullable Announcement announcement() {
        return state.announcement();
    }
}

package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.WithdrawalKind;

/**
 * Notice shown in place of a withdrawn public release. Never contains a title, text, file name or hash of the withdrawn
 * content.
 *
 * @param explanation the public explanation; must not be shown if {@link #isByLaw()}
 * @param replacement the replacing asset, for {@link WithdrawalKind#REPLACE}
 */
public record WithdrawalNotice(
        AssetId asset,
        int version,
        WithdrawalKind kind,
        String explanation,
        @Nullable AssetId replacement,
        Instant at) {
    /** Returns whether no details may be given. */
    public boolean isByLaw() {
        return kind == WithdrawalKind.REMOVE_BY_LAW;
    }

    /** Returns whether receivers must act immediately. */
    public boolean isUrgent() {
        return kind == WithdrawalKind.RECALL;
    }

    /** Returns the asset that replaces the withdrawn asset, if there is one. */
    public Optional<AssetId> replacedBy() {
        return Optional.ofNullable(replacement);
    }
}

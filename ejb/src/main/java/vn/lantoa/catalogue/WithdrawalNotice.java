package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.WithdrawalKind;

/**
 * The notice in the place of a withdrawn public release. Never holds a title, text, name or hash of what was withdrawn.
 *
 * @param explanation public explanation; to be shown unless {@link #isByLaw()}
 * @param replacement its replacement, with {@link WithdrawalKind#REPLACE}
 */
public record WithdrawalNotice(
        AssetId asset,
        int version,
        WithdrawalKind kind,
        String explanation,
        @Nullable AssetId replacement,
        Instant at) {
    /** True if no detail may be given. */
    public boolean isByLaw() {
        return kind == WithdrawalKind.REMOVE_BY_LAW;
    }

    /** True if receivers must act at once. */
    public boolean isUrgent() {
        return kind == WithdrawalKind.RECALL;
    }

    /** The asset that replaces it, if one does. */
    public Optional<AssetId> replacedBy() {
        return Optional.ofNullable(replacement);
    }
}

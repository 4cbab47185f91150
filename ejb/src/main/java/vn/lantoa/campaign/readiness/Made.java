package vn.lantoa.campaign.readiness;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;

/** The version that is attached to an item. */
public record Made(
        AssetId asset, AssetKind kind, String language, int number, Standing standing, PlannedRelease release) {
    /**
     * The facts about the version now.
     *
     * @param approved whether exactly this version is
     * @param newest the number of the asset's newest version
     * @param outdated whether it is a variant of a source that has moved on
     * @param usableUntil the last day on which it may be shown; null while no licence and no consent ends
     */
    public record Standing(boolean approved, int newest, boolean outdated, @Nullable LocalDate usableUntil) {}

    /**
     * The release that was planned for the item.
     *
     * @param cancelled whether it was called off, and the item was not
     * @param opensAt when its time has come and its embargo is over; null while none waits
     * @param expiresAt null for no end
     */
    public record PlannedRelease(boolean cancelled, @Nullable Instant opensAt, @Nullable Instant expiresAt) {
        /** The value while no release is planned. */
        public static final PlannedRelease NONE = new PlannedRelease(false, null, null);
    }
}

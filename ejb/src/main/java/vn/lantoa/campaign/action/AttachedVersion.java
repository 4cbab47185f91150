package vn.lantoa.campaign.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;

/** Version attached to an item. */
public record AttachedVersion(
        AssetId asset, AssetKind kind, String language, int number, VersionFacts standing, PlannedRelease release) {
    /**
     * Current facts about the attached version.
     *
     * @param approved whether exactly this version is approved
     * @param newest number of the asset's newest version
     * @param outdated whether it is a variant whose source has a newer version
     * @param usableUntil last day on which the version may be shown; null if no licence or consent expires
     */
    public record VersionFacts(boolean approved, int newest, boolean outdated, @Nullable LocalDate usableUntil) {}

    /**
     * The release planned for the item.
     *
     * @param cancelled whether the release was cancelled although the item was not
     * @param opensAt when the release is due and its embargo has ended; null if no release waits
     * @param expiresAt the expiry; null for no end
     */
    public record PlannedRelease(boolean cancelled, @Nullable Instant opensAt, @Nullable Instant expiresAt) {
        /** No planned release. */
        public static final PlannedRelease NONE = new PlannedRelease(false, null, null);
    }
}

package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Slug;

/**
 * A find on a portal.
 *
 * @param what the asset found
 * @param where the page with the find
 * @param hangs whether the find was displayed at the last visit of the address
 */
public record FindLine(FindId id, FoundAsset what, FindPage where, FindBasis seen, FindState state, boolean hangs) {
    /**
     * The asset or hub page that was found.
     *
     * @param asset null for a hub page without an asset, or an unreadable page
     * @param title the title; empty if it was removed by law
     * @param target path or address of that hub page; empty for an asset
     */
    public record FoundAsset(
            @Nullable AssetId asset,
            String title,
            @Nullable Integer version,
            @Nullable VersionStanding standing,
            String target) {}

    /**
     * The place of a find.
     *
     * @param unit name of the portal's unit
     * @param page the page with the find; empty if it was removed by law
     */
    public record FindPage(String unit, String page) {}

    /**
     * The reason for a match, and when the find was seen.
     *
     * @param likeness the similarity in percent
     * @param isCaptured whether a capture of the page is stored
     * @param stampedAt the time on the capture, by the clock of the time stamping authority; null if the capture has no
     *     time stamp
     */
    public record FindBasis(
            FindReason reason,
            int likeness,
            LocalDate firstOn,
            LocalDate lastOn,
            boolean isCaptured,
            @Nullable Instant stampedAt) {}

    /** State of a found version: current, no longer public, or withdrawn. */
    public enum VersionStanding implements Slug {
        CURRENT,
        /** The version is no longer public: another version or none is public now. */
        OLD,
        /** The version was withdrawn. */
        RECALLED
    }
}

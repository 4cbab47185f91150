package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A find on a portal.
 *
 * @param what was found
 * @param where it was found
 * @param hangs whether it was there when the address was last looked at
 */
public record FindLine(FindId id, FoundAsset what, FindPage where, FindBasis seen, FindState state, boolean hangs) {
    /**
     * What was found.
     *
     * @param asset null for a hub page without an asset, or an unreadable page
     * @param title empty after a removal by law
     * @param target path or address of that page; empty with an asset
     */
    public record FoundAsset(
            @Nullable AssetId asset,
            String title,
            @Nullable Integer version,
            @Nullable VersionStanding standing,
            String target) {}

    /**
     * Where it was found.
     *
     * @param unit name of the unit whose portal it is
     * @param page the page with the find; empty after a removal by law
     */
    public record FindPage(String unit, String page) {}

    /**
     * Why it is taken for that, and when it was seen.
     *
     * @param likeness in percent
     * @param isCaptured whether there is a capture to look at
     * @param stampedAt the time on the capture, by the clock of the time stamping authority; null where there is none
     */
    public record FindBasis(
            FindReason reason,
            int likeness,
            LocalDate firstOn,
            LocalDate lastOn,
            boolean isCaptured,
            @Nullable Instant stampedAt) {}
}

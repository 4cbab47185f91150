package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Place where a version was seen in the last thirty days.
 *
 * @param way source of the sighting
 * @param place host of a frame, address of a page, or place of a code; empty if unknown
 * @param views number of views
 * @param last latest day
 * @param current number of the current public version; null if there is none
 */
public record SightingLine(
        AssetId asset,
        String title,
        int version,
        Way way,
        String place,
        long views,
        LocalDate last,
        @Nullable Integer current) {
    /** Source of a sighting. */
    public enum Way {
        FRAME,
        PAGE,
        PAPER
    }

    /** Returns whether the version seen is not the current public one. */
    public boolean isStale() {
        return current == null || current != version;
    }
}

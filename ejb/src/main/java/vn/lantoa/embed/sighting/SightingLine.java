package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * The place where a version was seen in the last thirty days.
 *
 * @param way the source of the sighting
 * @param place host of a frame, address of a page, or place of a code; empty where it is unknown
 * @param views how often
 * @param last the last day
 * @param current number of the version that is public now; null when there is none
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
    /** The source of a sighting. */
    public enum Way {
        FRAME,
        PAGE,
        PAPER
    }

    /** True if another version is public by now, or none. */
    public boolean isStale() {
        return current == null || current != version;
    }
}

package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Where a version was seen in the last thirty days.
 *
 * @param way by what it is known
 * @param place host of a frame, address of a page, or place of a code; empty where nobody said
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
    /** How it is known. */
    public enum Way {
        FRAME,
        PAGE,
        PAPER
    }

    /** Whether something else is public by now, or nothing. */
    public boolean isStale() {
        return current == null || current != version;
    }
}

package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Slug;

/**
 * Place where a version was seen in the last thirty days, as the API returns it and the pages display it.
 *
 * @param way source of the sighting
 * @param place host of a frame, address of a page, or place of a code; empty if unknown
 * @param views number of views
 * @param last latest day
 * @param stale whether another version, or none, is the current public version
 */
public record SightingLine(
        AssetId asset, String title, int version, Way way, String place, long views, LocalDate last, boolean stale) {
    /** Source of a sighting. */
    public enum Way implements Slug {
        FRAME,
        PAGE,
        PAPER
    }
}

package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/** Something seen that is counted: equal ones are one row. */
sealed interface Seen {
    /** The day on which it was seen. */
    LocalDate day();

    /** A frame that a site showed. */
    record InFrame(AssetId asset, int version, String host, LocalDate day) implements Seen {}

    /** A code on paper that somebody scanned. */
    record OnPaper(String code, String place, LocalDate day) implements Seen {}
}

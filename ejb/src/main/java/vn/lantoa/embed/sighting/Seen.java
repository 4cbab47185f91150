package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/** Something seen that is counted: equal ones are one row. */
sealed interface Seen {
    /** The day on which it was seen. */
    LocalDate day();

    /** What it is seen of: the asset, or the code. */
    String name();

    /** A frame that a site showed. */
    record InFrame(AssetId asset, int version, String host, LocalDate day) implements Seen {
        @Override
        public String name() {
            return asset.toString();
        }
    }

    /** A code on paper that somebody scanned. */
    record OnPaper(String code, String place, LocalDate day) implements Seen {
        @Override
        public String name() {
            return code;
        }
    }
}

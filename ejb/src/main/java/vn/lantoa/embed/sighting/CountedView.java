package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/** Counted view; equal views are one row. */
sealed interface CountedView {
    /** Returns the day of the view. */
    LocalDate day();

    /** Returns the asset id or the printed code. */
    String name();

    /** Frame displayed by a site. */
    record InFrame(AssetId asset, int version, String host, LocalDate day) implements CountedView {
        @Override
        public String name() {
            return asset.toString();
        }
    }

    /** Printed code that was scanned. */
    record OnPaper(String code, String place, LocalDate day) implements CountedView {
        @Override
        public String name() {
            return code;
        }
    }
}

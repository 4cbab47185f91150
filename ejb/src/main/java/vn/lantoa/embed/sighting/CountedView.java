package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * Counted view; equal views are one row.
 *
 * @param name the asset of a frame, or the printed code
 * @param version version that a frame shows; 0 on paper
 * @param place host of the site around a frame, or the place of a printed code
 */
record CountedView(String name, int version, String place, LocalDate day) {
    /** Returns the view of a frame displayed by a site. */
    static CountedView inFrame(AssetId asset, int version, String host, LocalDate day) {
        return new CountedView(asset.toString(), version, host, day);
    }

    /** Returns the scan of a printed code. */
    static CountedView onPaper(String code, String place, LocalDate day) {
        return new CountedView(code, 0, place, day);
    }

    boolean isOnPaper() {
        return version == 0;
    }
}

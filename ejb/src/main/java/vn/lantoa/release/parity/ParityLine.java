package vn.lantoa.release.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parity of a variant with its source.
 *
 * @param version the number of the compared version: the published version, or else the newest; null if none is sealed
 * @param madeFrom the number of the source version that the variant follows
 * @param current the number of the source version that is public now; null if there is none
 * @param lacking the major changes that the variant lacks
 */
public record ParityLine(
        String asset,
        String language,
        ParityState state,
        @Nullable Integer version,
        @Nullable Integer madeFrom,
        @Nullable Integer current,
        List<Lacking> lacking) {
    /** Major change of the source: the number of the version and its note. */
    public record Lacking(int version, String note) {}
}

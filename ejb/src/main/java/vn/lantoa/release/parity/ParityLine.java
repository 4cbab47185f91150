package vn.lantoa.release.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parity of a variant with its source.
 *
 * @param version number of the version this is about: the one that is out, or else the newest; null when nothing is
 *     sealed
 * @param madeFrom number of the source's version that it follows
 * @param current number of the source's version that everyone sees now; null when there is none
 * @param lacking the major changes in between
 */
public record ParityLine(
        String asset,
        String language,
        ParityState state,
        @Nullable Integer version,
        @Nullable Integer madeFrom,
        @Nullable Integer current,
        List<Lacking> lacking) {
    public ParityLine {
        lacking = List.copyOf(lacking);
    }

    /** A major change of the source: the number of the version and its note. */
    public record Lacking(int version, String note) {}
}

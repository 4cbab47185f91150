package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;

/**
 * Lineage as an officer states it when sealing; for null fields the defaults apply.
 *
 * @param madeFrom the number of the source's version that it follows; null for the one followed so far
 * @param significance null for a major change
 * @param machineMade null for the current value
 */
public record LineageSpec(
        @Nullable Integer madeFrom,
        @Nullable Significance significance,
        @Nullable String changeNote,
        @Nullable Boolean machineMade) {
    /** A statement without any field. */
    public static final LineageSpec NONE = new LineageSpec(null, null, null, null);
}

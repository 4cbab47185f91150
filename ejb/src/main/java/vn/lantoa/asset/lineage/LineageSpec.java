package vn.lantoa.asset.lineage;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a version when he seals it; what he leaves out stays as it was with the version before.
 *
 * @param madeFrom number of the source's version that it follows; null for the one that was followed so far
 * @param significance null for a major change
 * @param machineMade null for as it was
 */
public record LineageSpec(
        @Nullable Integer madeFrom,
        @Nullable Significance significance,
        @Nullable String changeNote,
        @Nullable Boolean machineMade) {
    /** Nothing said. */
    public static final LineageSpec NONE = new LineageSpec(null, null, null, null);
}

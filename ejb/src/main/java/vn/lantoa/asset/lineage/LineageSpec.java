package vn.lantoa.asset.lineage;

import org.jspecify.annotations.Nullable;

/**
 * The lineage as an officer states it on sealing; omitted fields stay as they were with the version before.
 *
 * @param madeFrom number of the source's version that it follows; null for the present one
 * @param significance null for a major change
 * @param machineMade null for the present value
 */
public record LineageSpec(
        @Nullable Integer madeFrom,
        @Nullable Significance significance,
        @Nullable String changeNote,
        @Nullable Boolean machineMade) {
    /** An empty statement. */
    public static final LineageSpec NONE = new LineageSpec(null, null, null, null);
}

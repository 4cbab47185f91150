package vn.lantoa.asset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Lineage stated by an officer in the form or request that seals a version; null fields get their defaults.
 *
 * @param significance null for a major change
 * @param madeFrom the number of the source's version that the variant follows; null to keep the current version
 * @param machineMade null for the current value
 */
@Schema(name = "SealDraft")
public record LineageSpec(
        @Schema(
                        implementation = String.class,
                        description =
                                "`minor`: spelling or layout, what was made from the former version stays in step;"
                                        + " `major`: it becomes outdated. Without it: major",
                        examples = "minor")
                @Nullable Significance significance,
        @Schema(description = "What changed, in one public line", examples = "Số điện thoại hỗ trợ mới") @Nullable String changeNote,
        @Schema(
                        description = "Of a variant: number of the source's version it follows; without it the one it"
                                + " followed",
                        examples = "2")
                @Nullable Integer madeFrom,
        @Schema(description = "Of a variant: whether a machine translated it", examples = "false") @Nullable Boolean machineMade) {
    /** A specification without any field. */
    public static final LineageSpec NONE = new LineageSpec(null, null, null, null);
}

package vn.lantoa.coverage.practice;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/**
 * A nomination with the evidence for its asset in its year.
 *
 * @param rank rank from 1 among the year's nominations that the reader may see; equal for equal evidence; null for a
 *     withdrawn nomination
 * @param title title of the current or last release; empty if the title was removed by law
 * @param text empty if the asset was removed by law
 * @param reason reason of the last decision; empty while undecided
 * @param decidedAt last decision, or the withdrawal; null while undecided
 * @param isPublic whether the asset is public now
 */
@Schema(name = "Nomination")
@JsonbPropertyOrder({
    "id",
    "rank",
    "unit",
    "name",
    "task",
    "asset",
    "title",
    "text",
    "state",
    "reason",
    "decidedAt",
    "evidence"
})
public record NominationView(
        @Schema(implementation = String.class) NominationId id,
        @Schema(description = "Missing where it was withdrawn; the same for what has the same evidence") @Nullable Integer rank,
        @Schema(description = "Code of the unit", examples = "so-khcn") String unit,
        String name,
        @Schema(description = "Number of the task of the plan that it serves", examples = "1.4") String task,
        @Schema(implementation = String.class, description = "Id of what is nominated") AssetId asset,
        @Schema(description = "Empty where it was removed by law") String title,
        @Schema(description = "What it did; empty where the asset was removed by law") String text,
        @Schema(implementation = String.class, description = "nominated, chosen, declined, withdrawn")
                NominationState state,
        @Schema(description = "Of the decision; may be empty") String reason,
        @Nullable Instant decidedAt,
        Evidence evidence,
        @JsonbTransient OrganisationId organisation,
        @JsonbTransient int year,
        @JsonbTransient String language,
        @JsonbTransient boolean isPublic) {
    /**
     * The evidence for the asset in the nomination's year, in uses that count. A use is one asset at one place in one
     * month.
     *
     * @param best address of the strongest row of evidence: external, or path of the hub
     * @param use kind of use of the strongest row; null if there is no evidence
     * @param place place of the strongest row
     */
    @Schema(name = "NominationEvidence")
    @JsonbPropertyOrder({"seen", "reported", "declared", "places", "units", "best"})
    public record Evidence(
            @Schema(description = "Seen by the hub itself") int seen,
            @Schema(description = "Reported by programs of partners") int reported,
            @Schema(description = "Declared by units, with a proof or without") int declared,
            @Schema(description = "Places where it was used") int places,
            @Schema(description = "Units that used it") int units,
            @Schema(description = "Where the best of it can be looked up; missing where there is no address") @Nullable String best,
            @JsonbTransient @Nullable Use use,
            @JsonbTransient @Nullable String place) {}
}

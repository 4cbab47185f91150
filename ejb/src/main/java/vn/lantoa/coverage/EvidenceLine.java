package vn.lantoa.coverage;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.plan.Use;

/**
 * A row of evidence, as displayed.
 *
 * @param seen the finding and its strength
 * @param reason reason of the last objection or decision; null before the first one
 * @param review the last objection and the last decision
 */
@Schema(name = "CoverageEvidence")
@JsonbPropertyOrder({"id", "use", "unit", "what", "where", "seen", "reason"})
public record EvidenceLine(
        @Schema(implementation = String.class) EvidenceId id,
        @Schema(
                        implementation = String.class,
                        description =
                                "released, shown, aired, printed, posted, played, sent, scanned, taken, held, taught,"
                                        + " carried, displayed, handed-out, visited, nominated")
                Use use,
        @Schema(description = "Name of the unit; missing where nobody knows whose site it is") @Nullable String unit,
        UsedAsset what,
        UsePlace where,
        UseFinding seen,
        @Schema(description = "Of the last decision") @Nullable String reason,
        @JsonbTransient UseReview review) {
    /**
     * The asset that was used.
     *
     * @param version last version seen at the place
     */
    @Schema(name = "CoverageEvidenceAsset")
    @JsonbPropertyOrder({"asset", "title", "version", "language", "audiences", "tasks"})
    public record UsedAsset(
            @Schema(implementation = String.class) @Nullable AssetId asset,
            @Schema(description = "Empty where it was removed by law") String title,
            @Nullable Integer version,
            String language,
            List<String> audiences,
            List<String> tasks) {}

    /**
     * The place of the use.
     *
     * @param place host, medium, loudspeaker or similar; empty for none or all
     * @param detail kind of the place or event, or medium; empty if unknown or if the kind of use has none
     * @param address external address, or path of the hub; empty if the use has no address or the address was removed
     *     by law
     */
    @Schema(name = "CoverageEvidencePlace")
    public record UsePlace(
            String place,
            @Schema(description = "Kind of the place or event, or medium; empty if it is unknown") String detail,
            @Schema(description = "Where it can be looked up; a path is one of the hub") String address) {}

    /**
     * Result for a use. It is void if no source supports the row any longer.
     *
     * @param rule the counting rule by which the use counts for its tasks
     */
    @Schema(name = "CoverageEvidenceFinding")
    @JsonbPropertyOrder({"firstOn", "lastOn", "amount", "sources", "strength", "state", "rule"})
    public record UseFinding(
            @JsonbProperty("first") @Schema(implementation = String.class) LocalDate firstOn,
            @JsonbProperty("last") @Schema(implementation = String.class) LocalDate lastOn,
            @Schema(description = "Views, plays, messages, scans: as the use has it") long amount,
            @Schema(type = SchemaType.ARRAY, implementation = String.class) List<Source> sources,
            @Schema(implementation = String.class, description = "seen, reported, proven, declared") Strength strength,
            @Schema(implementation = String.class, description = "proposed, confirmed, objected, void")
                    EvidenceState state,
            @Schema(description = "The counting rule: 1 or 2") int rule) {
        /** Returns true if the use was observed, or declared with a document and confirmed. */
        public boolean isProven() {
            return strength.isProven(state);
        }
    }

    /**
     * The last objection to the row and the last decision on it, with the names of the officers.
     *
     * @param objectedBy null without an objection, or if the actor was not an officer
     */
    public record UseReview(
            @Nullable String objection,
            @Nullable String objectedBy,
            @Nullable Instant objectedAt,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {
        /** Neither objection nor decision. */
        public static final UseReview NONE = new UseReview(null, null, null, null, null, null);
    }
}

package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.organisation.OrganisationId;

/**
 * A declaration as its unit and the province see it.
 *
 * @param evidence the row of evidence; null before it is written, and while the declaration is superseded
 * @param assetTitle title of the asset used; empty if no asset is named
 * @param proof the file that proves the declaration; null if there is none or the file is withheld
 * @param givesWay true if other sources report the same use, so that their figures count instead
 * @param madeBy the actor who declared it
 */
@Schema(name = "Declaration")
@JsonbPropertyOrder({"id", "unit", "state", "evidence", "reason", "file", "declaration"})
public record DeclarationView(
        @Schema(implementation = String.class) DeclarationId id,
        @Schema(description = "Code of the unit") String unit,
        @Schema(implementation = String.class, description = "declared, confirmed, replaced, withdrawn")
                DeclarationState state,
        @Schema(
                        implementation = String.class,
                        description =
                                "State of its evidence: proposed, confirmed, objected, void; missing where it has none")
                @Nullable EvidenceState evidence,
        @Schema(description = "Of its correction or withdrawal") String reason,
        @Schema(description = "Name of the file that proves it") @Nullable String file,
        DeclarationSpec declaration,
        @JsonbTransient OrganisationId organisation,
        @JsonbTransient String unitName,
        @JsonbTransient String assetTitle,
        @JsonbTransient @Nullable ProofFile proof,
        @JsonbTransient boolean givesWay,
        @JsonbTransient String madeBy) {
    /** Returns true while the declaration counts or will count. */
    public boolean counts() {
        return state.mayBecome(DeclarationState.REPLACED);
    }
}

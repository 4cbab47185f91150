package vn.lantoa.coverage.declared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.organisation.OrganisationId;

/**
 * A declaration as its unit and the province see it.
 *
 * @param assetTitle title of the asset used; empty if none is named
 * @param file the file that proves it; null if there is none or it is withheld
 */
public record DeclarationView(
        DeclarationId id,
        Unit unit,
        DeclarationSpec spec,
        String assetTitle,
        @Nullable ProofFile file,
        Standing standing) {
    /** The unit of the declaration. */
    public record Unit(OrganisationId organisation, String unitCode, String unitName) {}

    /**
     * The state of a declaration.
     *
     * @param counted state of its evidence; null before that is written, and while it is superseded
     * @param givesWay true if other sources report the same use, whose figures count instead
     * @param reason reason of a correction or withdrawal
     * @param madeBy the actor who declared it
     */
    public record Standing(
            DeclarationState state,
            @Nullable EvidenceState counted,
            boolean givesWay,
            String reason,
            Instant madeAt,
            String madeBy) {
        /** Returns true while the declaration counts or will count. */
        public boolean isOpen() {
            return state == DeclarationState.DECLARED || state == DeclarationState.CONFIRMED;
        }
    }
}

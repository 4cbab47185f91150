package vn.lantoa.coverage.declared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.organisation.OrganisationId;

/**
 * A declaration as its unit and the province see it.
 *
 * @param assetTitle of what was used; empty where nothing is named
 * @param file that proves it; null where there is none, or it is withheld
 */
public record DeclarationView(
        DeclarationId id,
        Unit unit,
        DeclarationSpec spec,
        String assetTitle,
        @Nullable ProofFile file,
        Standing standing) {
    /** The unit that it was declared for. */
    public record Unit(OrganisationId organisation, String unitCode, String unitName) {}

    /**
     * What has become of it.
     *
     * @param counted state of its evidence; null until that is written, and where it gives way
     * @param givesWay whether others tell of the same use, which counts by what they say
     * @param reason of a correction or withdrawal
     * @param madeBy the actor
     */
    public record Standing(
            DeclarationState state,
            @Nullable EvidenceState counted,
            boolean givesWay,
            String reason,
            Instant madeAt,
            String madeBy) {
        /** True while it counts, or is to count. */
        public boolean isOpen() {
            return state == DeclarationState.DECLARED || state == DeclarationState.CONFIRMED;
        }
    }
}

package vn.lantoa.coverage;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a row of evidence. {@link EvidenceWriter} writes the content from the sources.
 *
 * @param organisation the unit; null if the owner of the site is unknown
 */
record Evidence(EvidenceId id, @Nullable OrganisationId organisation, EvidenceState state) {
    /** Returns the row in the next state. */
    Evidence move(EvidenceState next) {
        if (!state.mayBecome(next))
            throw new Conflict("evidence-cannot-become", "evidence:" + id + " is " + state.slug());
        return new Evidence(id, organisation, next);
    }
}

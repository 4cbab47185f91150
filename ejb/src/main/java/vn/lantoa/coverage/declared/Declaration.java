package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a declaration. Its content never changes: a correction is a new declaration, so that only confirmed
 * content counts.
 */
record Declaration(
        DeclarationId id, OrganisationId organisation, DeclarationState state, String madeBy, boolean hasFile) {
    /** Returns the confirmed declaration. Rejects the person who made the declaration. */
    Declaration confirm(Actor by) {
        if (madeBy.equals(by.reference()))
            throw new Conflict("declaration-is-yours", "declaration:" + id + " was made by " + madeBy);
        return move(DeclarationState.CONFIRMED);
    }

    /** Returns the declaration in the next state. */
    Declaration move(DeclarationState next) {
        if (!state.mayBecome(next))
            throw new Conflict("declaration-cannot-become", "declaration:" + id + " is " + state.slug());
        return new Declaration(id, organisation, next, madeBy, hasFile);
    }
}

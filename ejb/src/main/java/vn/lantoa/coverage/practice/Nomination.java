package vn.lantoa.coverage.practice;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a nomination. The content of a nomination never changes, so that the province decides on the text that
 * it has read.
 */
public record Nomination(
        NominationId id, OrganisationId organisation, AssetId asset, NominationState state, String nominatedBy) {
    /** Returns the withdrawn nomination. Rejects a nomination that was already decided. */
    Nomination withdraw() {
        return move(NominationState.WITHDRAWN);
    }

    /** Returns the chosen or declined nomination; a choice may be revoked. Rejects the person who nominated. */
    Nomination decide(boolean isChosen, Actor by) {
        if (nominatedBy.equals(by.reference()) && !by.equals(Actor.SYSTEM))
            throw new Conflict("nomination-is-yours", "nomination:" + id + " was made by " + nominatedBy);
        return move(isChosen ? NominationState.CHOSEN : NominationState.DECLINED);
    }

    private Nomination move(NominationState next) {
        if (!state.mayBecome(next))
            throw new Conflict("nomination-cannot-become", "nomination:" + id + " is " + state.slug());
        return new Nomination(id, organisation, asset, next, nominatedBy);
    }
}

package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Adds an officer, who holds no role yet and cannot sign in before setting a password with a one-time link. */
@UseCase
public class RegisterOfficer {
    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    OfficerMoves moves;

    /** Adds the officer and returns their id. */
    public OfficerId call(Actor by, OfficerCard card) {
        var organisation = organisations.get(card.organisation());
        access.require(by, Role.ADMINISTRATOR, organisation.id());
        card.check()
                .when(officers.findByLogin(card.login()).isPresent(), "login", "taken")
                .when(organisation.validUntil() != null, "organisation", "closed", organisation.code())
                .throwIfAny();
        return moves.register(by, card);
    }
}

package vn.lantoa.organisation;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Creates an organisation in the registry. */
@UseCase
public class CreateOrganisation {
    @Inject
    Access access;

    @Inject
    OrganisationMoves moves;

    /** Creates the organisation and returns its id. */
    public OrganisationId call(Actor by, NewOrganisation given) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        moves.checkFounding(given).throwIfAny();
        var organisation = moves.found(given);
        moves.founded(by, organisation);
        return organisation.id();
    }
}

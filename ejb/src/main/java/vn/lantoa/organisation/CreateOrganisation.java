package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Creates an organisation in the registry. */
@UseCase
public class CreateOrganisation {
    @Inject
    Access access;

    @Inject
    OrganisationMoves moves;

    @Inject
    AuditLog audit;

    /** Creates the organisation and returns its id. */
    public OrganisationId call(Actor by, NewOrganisation given) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        moves.checkFounding(given).throwIfAny();
        var organisation = moves.found(given);
        audit.record(
                by,
                "organisation-created",
                "organisation:" + organisation.id(),
                Map.of(
                        "code",
                        given.code(),
                        "kind",
                        given.kind().name(),
                        "organisation",
                        organisation.id().toString()));
        return organisation.id();
    }
}

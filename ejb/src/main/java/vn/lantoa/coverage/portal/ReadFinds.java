package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Reads the finds on a portal of an officer's units. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadFinds {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    FindQueries finds;

    /** The address of a portal, and its finds, undecided finds first. */
    public record Finds(String address, List<FindLine> lines) {}

    private record Portal(OrganisationId unit, String address) {}

    /** Returns the finds. */
    public Finds call(Actor by, PortalId portal) {
        var found = database.sql("select organisation_id as unit, address from agency_portal where id = :portal")
                .with("portal", portal)
                .first(Portal.class)
                .filter(one -> access.organisationsOf(by).contains(one.unit()))
                .orElseThrow(() -> new NotFound("portal " + portal));
        return new Finds(found.address(), finds.list("f.portal_id = :portal", query -> query.with("portal", portal)));
    }
}

package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;

/** Orders a visit of a portal in the next visiting hour. */
@UseCase
public class OrderVisit extends PortalUseCase {
    /** Orders the visit. */
    public void call(Actor by, PortalId portal) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        int known = database.sql("update portal_turn set next_visit_at = now() where portal_id = :portal")
                .with("portal", portal)
                .update();
        if (known == 0) throw new NotFound("portal " + portal);
        audit.record(by, "portal-visit-ordered", "portal:" + portal);
    }
}

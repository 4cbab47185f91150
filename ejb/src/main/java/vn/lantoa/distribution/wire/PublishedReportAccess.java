package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Authorization to report for a partner, and its audit records. */
@ApplicationScoped
class PublishedReportAccess {
    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** Checks that the actor is the partner itself, an uploader of the partner's organisation, or an administrator. */
    void admit(Actor by, PartnerId partner) {
        if (by.equals(Actor.partner(partner.value()))) return;
        var organisation = partners.get(partner).organisation();
        if (!access.allows(by, Role.UPLOADER, organisation)) access.require(by, Role.ADMINISTRATOR, organisation);
    }

    void record(Actor by, String action, PartnerId partner, Map<String, String> details) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), details);
    }
}

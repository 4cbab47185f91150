package vn.lantoa.distribution.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** The right to report for a partner, and the record of it. */
@ApplicationScoped
class PublishedReportAccess {
    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /**
     * Checks the right: the partner itself may, and officers of its own organisation who may upload, and administrators
     * of the whole.
     */
    void admit(Actor by, PartnerId partner) {
        if (by.equals(Actor.partner(partner.value()))) return;
        var organisation = partners.get(partner).organisation();
        if (!access.allows(by, Role.UPLOADER, organisation)) access.require(by, Role.ADMINISTRATOR, organisation);
    }

    void record(Actor by, String action, PartnerId partner, Map<String, String> details) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), details);
    }
}

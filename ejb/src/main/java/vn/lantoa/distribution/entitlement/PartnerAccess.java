package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Authorization to manage the data of a partner, and audit records about it. */
@ApplicationScoped
public class PartnerAccess {
    @Inject
    AuditLog audit;

    @Inject
    Access access;

    @Inject
    Partners partners;

    /** Checks that the actor is a platform administrator. */
    public void requireAdministrator(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Checks that the actor is a platform administrator, and returns the partner. */
    public Partner requireAdministrator(Actor by, PartnerId partner) {
        requireAdministrator(by);
        return partners.get(partner);
    }

    /** Checks that the actor is the partner itself, or a platform administrator and the partner exists. */
    public void require(Actor by, PartnerId partner) {
        if (!by.equals(Actor.partner(partner.value()))) requireAdministrator(by, partner);
    }

    /** Returns whether the actor is the partner itself or a platform administrator. */
    public boolean allows(Actor by, PartnerId partner) {
        return by.equals(Actor.partner(partner.value())) || access.allowsEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Records an action in the audit log of the partner. */
    public void record(Actor by, String action, PartnerId partner, Map<String, String> details) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), details);
    }
}

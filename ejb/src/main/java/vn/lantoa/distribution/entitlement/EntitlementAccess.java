package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Authorization of changes to entitlements of partners, and their audit records. */
@ApplicationScoped
class EntitlementAccess {
    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    void admit(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Checks that the actor is authorized and that the partner exists. */
    void admit(Actor by, PartnerId partner) {
        admit(by);
        partners.get(partner);
    }

    /** Checks that the actor may read this partner's entitlements; the partner itself may. */
    void admitReader(Actor by, PartnerId partner) {
        if (!by.equals(Actor.partner(partner.value()))) admit(by);
        partners.get(partner);
    }

    void record(Actor by, String action, PartnerId partner) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), Map.of());
    }

    void record(Actor by, String action, Entitlement entitlement) {
        var scope = entitlement.scope();
        audit.record(
                by,
                action,
                Actor.partner(entitlement.partner().value()).reference(),
                Map.of(
                        "entitlement", entitlement.id().toString(),
                        "kinds", scope.kinds().toString(),
                        "topics", scope.topics().toString(),
                        "languages", scope.languages().toString(),
                        "receivers", scope.receivers().toString(),
                        "originals", String.valueOf(scope.originals()),
                        "publicOnly", String.valueOf(entitlement.publicOnly())));
    }
}

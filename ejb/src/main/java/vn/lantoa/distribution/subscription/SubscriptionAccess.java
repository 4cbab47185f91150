package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Authorization to manage subscriptions, and its audit records: the partner itself and platform administrators may. */
@ApplicationScoped
class SubscriptionAccess {
    @Inject
    Partners partners;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    void admit(Actor by, PartnerId partner) {
        if (by.equals(Actor.partner(partner.value()))) return;
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        partners.get(partner);
    }

    /**
     * Returns the subscription to its partner or an administrator.
     *
     * @throws NotFound for other callers
     */
    SubscriptionView get(Actor by, SubscriptionId id) {
        var found = subscriptions.find(id).orElseThrow(() -> new NotFound("subscription " + id));
        var may = by.equals(Actor.partner(found.partner().value())) || access.allowsEverywhere(by, Role.ADMINISTRATOR);
        if (!may) throw new NotFound("subscription " + id);
        return found;
    }

    /** Returns the subscription like {@link #get}, locked until the end of the transaction. */
    SubscriptionView getLocked(Actor by, SubscriptionId id) {
        subscriptions.lock(id);
        return get(by, id);
    }

    void record(Actor by, String action, SubscriptionView about) {
        audit.record(
                by,
                action,
                Actor.partner(about.partner().value()).reference(),
                Map.of(
                        "subscription",
                        about.id().toString(),
                        "channel",
                        about.channel().name()));
    }
}

package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.release.ChangeLog;

/** Authorization to manage subscriptions, their creation and audit records: the partner itself and platform administrators may. */
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

    @Inject
    ChangeLog changes;

    @Inject
    WebhookSecrets secrets;

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

    /** Creates a subscription and returns it with its secret. */
    SubscriptionSecret create(CreateSubscription.Command command, Instant now) {
        SubscriptionRules.check(command, subscriptions.open(command.partner()).size())
                .throwIfAny();
        var id = SubscriptionId.random();
        var secret = secrets.of(id, 1);
        subscriptions.add(id, command, changes.head(), now);
        record(command.by(), "subscription-created", subscriptions.find(id).orElseThrow());
        return new SubscriptionSecret(id, secret.shared(), secret.publicKey());
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

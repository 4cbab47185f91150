package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** Webhook subscriptions of paired portals, created and ended within the transaction of the pairing use case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PairedSubscriptions {
    @Inject
    SubscriptionAccess access;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionMoves moves;

    /** Creates a subscription that pushes changes from now on; its secret is not shown again. */
    public SubscriptionSecret open(PartnerId partner, String label, String target, Instant now) {
        var by = Actor.partner(partner.value());
        var command = new CreateSubscription.Command(by, partner, Channel.WEBHOOK, label, target, "");
        var created = access.create(command, now);
        subscriptions.pair(created.id());
        return created;
    }

    /** Ends the subscription; does nothing if it has already ended. */
    public void end(Actor by, SubscriptionId id) {
        if (moves.move(id, SubscriptionState.ENDED, "asked"))
            subscriptions.find(id).ifPresent(one -> access.record(by, "subscription-ended", one));
    }
}

package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the subscriptions of a partner, for the partner or an administrator. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSubscriptions {
    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookSecrets secrets;

    /** Returns the subscriptions of a partner that have not ended. */
    public List<SubscriptionView> call(Actor by, PartnerId partner) {
        subscriptions.admit(by, partner);
        return subscriptions.open(partner);
    }

    /** Returns one subscription. */
    public SubscriptionView one(Actor by, SubscriptionId id) {
        return subscriptions.get(by, id);
    }

    /**
     * Returns the key with which the hub logs in to a partner's host.
     *
     * @param subscription the subscription as read by the caller
     * @return the line for {@code authorized_keys}
     */
    public String dropKey(SubscriptionView subscription) {
        Issues.none()
                .when(subscription.channel() != Channel.SFTP, "channel", "not-a-drop")
                .throwIfAny();
        return secrets.dropKey(subscription.id(), subscription.generation()).publicLine();
    }
}

package vn.lantoa.distribution.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the subscriptions of a partner, for it or an administrator. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadSubscriptions {
    @Inject
    SubscriptionAccess access;

    @Inject
    Subscriptions subscriptions;

    /** The subscriptions of a partner that have not ended. */
    public List<SubscriptionView> call(Actor by, PartnerId partner) {
        access.admit(by, partner);
        return subscriptions.open(partner);
    }

    /** One subscription. */
    public SubscriptionView one(Actor by, SubscriptionId id) {
        return access.get(by, id);
    }
}

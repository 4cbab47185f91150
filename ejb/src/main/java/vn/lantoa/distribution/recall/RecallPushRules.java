package vn.lantoa.distribution.recall;

import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.entitlement.SubscriptionState;

/** Rules that derive the state shown on the board from a delivery. */
final class RecallPushRules {
    private RecallPushRules() {}

    /**
     * Returns the state of the message.
     *
     * @param delivery null when none is planned
     * @param answered whether an attempt has ended
     */
    static RecallPush.State state(SubscriptionState lane, @Nullable DeliveryState delivery, boolean answered) {
        if (delivery == DeliveryState.ACCEPTED || delivery == DeliveryState.CONFIRMED)
            return RecallPush.State.DELIVERED;
        if (delivery != null && (delivery.isDead() || delivery == DeliveryState.UNCONFIRMED))
            return RecallPush.State.FAILED;
        if (lane != SubscriptionState.ACTIVE) return RecallPush.State.STOPPED;
        return answered ? RecallPush.State.FAILING : RecallPush.State.WAITING;
    }
}

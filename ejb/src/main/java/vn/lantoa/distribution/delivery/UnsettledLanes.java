package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.organisation.partner.PartnerId;

/** Lanes in which a message is not settled, that is, neither accepted nor rejected. */
@ApplicationScoped
class UnsettledLanes {
    @Inject
    Subscriptions subscriptions;

    @Inject
    Notifications notifications;

    /** Returns the partner's active subscriptions of this channel in which this message is not settled. */
    List<Lane> of(PartnerId partner, Channel channel, String message) {
        var settled = notifications.of(List.of(message)).stream()
                .filter(one -> one.state().isFinal())
                .map(Notification::subscription)
                .toList();
        return open(partner, channel).stream()
                .filter(one -> !settled.contains(one.subscription()))
                .toList();
    }

    /** Returns all active subscriptions of this partner and channel. */
    List<Lane> open(PartnerId partner, Channel channel) {
        return subscriptions.open(partner).stream()
                .filter(one -> one.channel() == channel && one.state() == SubscriptionState.ACTIVE)
                // plugins of portals understand asset messages only
                .filter(one -> !one.paired())
                .map(subscriptions::lane)
                .toList();
    }
}

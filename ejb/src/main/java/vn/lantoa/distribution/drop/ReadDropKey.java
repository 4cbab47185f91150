package vn.lantoa.distribution.drop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.subscription.SubscriptionView;
import vn.lantoa.kernel.Issues;

/** Reads the key by which a partner's host will know the hub, for its {@code authorized_keys}. */
@Stateless
public class ReadDropKey {
    @Inject
    DropKeys keys;

    /**
     * @param subscription as it was shown to whoever asks
     * @return the line for {@code authorized_keys}
     */
    public String call(SubscriptionView subscription) {
        Issues.none()
                .when(subscription.channel() != Channel.SFTP, "channel", "not-a-drop")
                .throwIfAny();
        return keys.of(subscription.id(), subscription.generation()).publicLine();
    }
}

package vn.lantoa.distribution.subscription;

import jakarta.inject.Inject;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/** Reads the key with which the hub logs in to a partner's host, for its {@code authorized_keys}. */
@UseCase
public class ReadDropKey {
    @Inject
    DropKeys keys;

    /**
     * @param subscription the subscription as read by the caller
     * @return the line for {@code authorized_keys}
     */
    public String call(SubscriptionView subscription) {
        Issues.none()
                .when(subscription.channel() != Channel.SFTP, "channel", "not-a-drop")
                .throwIfAny();
        return keys.of(subscription.id(), subscription.generation()).publicLine();
    }
}

package vn.lantoa.distribution.delivery;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a subscription. */
public record SubscriptionId(UUID value) implements Id {
    /** Returns a new id. */
    public static SubscriptionId random() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

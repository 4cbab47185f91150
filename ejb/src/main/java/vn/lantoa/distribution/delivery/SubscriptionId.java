package vn.lantoa.distribution.delivery;

import java.util.UUID;

/** The id of a subscription. */
public record SubscriptionId(UUID value) {
    /** A new id. */
    public static SubscriptionId random() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.distribution.delivery;

import java.util.UUID;

/** Which subscription. */
public record SubscriptionId(UUID value) {
    /** A new one. */
    public static SubscriptionId random() {
        return new SubscriptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

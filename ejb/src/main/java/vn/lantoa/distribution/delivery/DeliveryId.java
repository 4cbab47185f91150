package vn.lantoa.distribution.delivery;

import java.util.UUID;

/** The id of a delivery. */
public record DeliveryId(UUID value) {
    static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.distribution.delivery;

import java.util.UUID;

/** The id of a delivery. */
public record DeliveryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

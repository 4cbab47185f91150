package vn.lantoa.distribution.delivery;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a delivery. */
public record DeliveryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}

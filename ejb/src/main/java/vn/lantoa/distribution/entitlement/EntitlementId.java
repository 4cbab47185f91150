package vn.lantoa.distribution.entitlement;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of an entitlement. */
public record EntitlementId(UUID value) implements Id {
    static EntitlementId random() {
        return new EntitlementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

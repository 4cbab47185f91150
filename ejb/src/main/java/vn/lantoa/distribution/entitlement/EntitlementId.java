package vn.lantoa.distribution.entitlement;

import java.util.UUID;

/** The id of an entitlement. */
public record EntitlementId(UUID value) {
    static EntitlementId random() {
        return new EntitlementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

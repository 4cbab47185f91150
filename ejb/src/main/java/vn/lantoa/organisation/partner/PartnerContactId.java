package vn.lantoa.organisation.partner;

import java.util.UUID;

/** Which contact of a partner. */
public record PartnerContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

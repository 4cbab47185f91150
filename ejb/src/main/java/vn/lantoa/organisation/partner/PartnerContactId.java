package vn.lantoa.organisation.partner;

import java.util.UUID;

/** The id of a partner's contact. */
public record PartnerContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

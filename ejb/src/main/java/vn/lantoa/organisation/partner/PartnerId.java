package vn.lantoa.organisation.partner;

import java.util.UUID;

/** The id of a partner. */
public record PartnerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

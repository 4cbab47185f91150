package vn.lantoa.organisation;

import java.util.UUID;

/** Which organisation. */
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.organisation.officer;

import java.util.UUID;

/** The id of a role granted to an officer in an organisation. */
public record RoleGrantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

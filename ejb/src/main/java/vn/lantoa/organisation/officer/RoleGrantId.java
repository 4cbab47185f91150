package vn.lantoa.organisation.officer;

import java.util.UUID;

/** Which role, granted to whom, where. */
public record RoleGrantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

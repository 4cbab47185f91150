package vn.lantoa.organisation.officer;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a role granted to an officer in an organisation. */
public record RoleGrantId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

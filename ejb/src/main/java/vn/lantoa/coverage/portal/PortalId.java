package vn.lantoa.coverage.portal;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a unit's portal. */
public record PortalId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

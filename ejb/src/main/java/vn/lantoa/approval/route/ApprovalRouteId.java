package vn.lantoa.approval.route;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of an approval route. */
public record ApprovalRouteId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.organisation.officer;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a change that needs two administrators. */
public record PendingChangeId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

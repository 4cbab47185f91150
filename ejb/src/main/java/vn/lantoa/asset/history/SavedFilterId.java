package vn.lantoa.asset.history;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a saved filter. */
public record SavedFilterId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

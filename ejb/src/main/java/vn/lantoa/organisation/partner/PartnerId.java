package vn.lantoa.organisation.partner;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a partner. */
public record PartnerId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.organisation.partner;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a token. It is not a credential. */
public record ApiTokenId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.organisation.token;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a token; knowing it opens nothing. */
public record ApiTokenId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

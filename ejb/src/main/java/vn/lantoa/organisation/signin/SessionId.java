package vn.lantoa.organisation.signin;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a session; knowing it opens nothing. */
public record SessionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

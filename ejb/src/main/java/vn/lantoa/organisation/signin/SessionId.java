package vn.lantoa.organisation.signin;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a session. It is not a credential. */
public record SessionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

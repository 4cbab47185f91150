package vn.lantoa.organisation.credential;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a passkey. */
public record PasskeyId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}

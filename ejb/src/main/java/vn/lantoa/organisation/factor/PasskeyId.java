package vn.lantoa.organisation.factor;

import java.util.UUID;

/** Which passkey. */
public record PasskeyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

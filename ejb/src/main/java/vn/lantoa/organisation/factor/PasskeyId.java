package vn.lantoa.organisation.factor;

import java.util.UUID;

/** The id of a passkey. */
public record PasskeyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

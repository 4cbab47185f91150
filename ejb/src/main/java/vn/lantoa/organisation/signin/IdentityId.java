package vn.lantoa.organisation.signin;

import java.util.UUID;

/** Id of the binding of a provider's account to an officer. */
public record IdentityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.audit.signing;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;

/** Returns the public halves of all keys the hub ever signed with, as a JWK set (RFC 7517). */
@UseCase
public class ReadPublicKeys {
    @Inject
    SigningKeys keys;

    public String call() {
        return keys.jwks();
    }
}

package vn.lantoa.audit.signing;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;

/** The public halves of every key the hub ever signed with, as a JWK set (RFC 7517). */
@UseCase
public class ReadPublicKeys {
    @Inject
    SigningKeys keys;

    public String call() {
        return keys.jwks();
    }
}

package vn.lantoa.audit.signing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The public halves of every key the hub ever signed with, as a JWK set (RFC 7517). */
@Stateless
public class ReadPublicKeys {
    @Inject
    SigningKeys keys;

    public String call() {
        return keys.jwks();
    }
}

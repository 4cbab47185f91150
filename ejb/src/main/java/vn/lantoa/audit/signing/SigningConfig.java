package vn.lantoa.audit.signing;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;

/**
 * The key with which the hub signs, and its former keys.
 *
 * @param key an EC P-256 private key as JWK or as PEM (PKCS#8); null in demo mode, where the hub generates one
 * @param former the public halves of former keys
 */
public record SigningConfig(@Nullable Secret key, List<ECKey> former) {
    public SigningConfig {
        former = List.copyOf(former);
    }

    /**
     * Validates a key in text form.
     *
     * @throws IllegalArgumentException with the expected form, if the text is invalid
     */
    public static Secret key(String text) {
        EcKey.parse(text);
        return new Secret(text);
    }

    /** Reads former keys from a JWK set, such as a trusted copy of {@code /.well-known/jwks.json}. */
    public static List<ECKey> former(String text) {
        try {
            return JWKSet.parse(text).getKeys().stream()
                    .map(key -> key.toECKey().toPublicJWK())
                    .toList();
        } catch (ParseException | ClassCastException e) {
            throw new IllegalArgumentException("must be a JWK set of EC keys", e);
        }
    }
}

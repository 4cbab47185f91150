package vn.lantoa.audit.signing;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;

/**
 * The key with which the hub signs, and those with which it signed before.
 *
 * @param key an EC P-256 private key as JWK or as PEM (PKCS#8), or null in demo mode, where the hub makes one itself
 * @param former the public halves of former keys
 */
public record SigningConfig(@Nullable Secret key, List<ECKey> former) {
    public SigningConfig {
        former = List.copyOf(former);
    }

    /** Takes a key as text; an IllegalArgumentException says what is wrong with it. */
    public static Secret key(String text) {
        EcKey.parse(text);
        return new Secret(text);
    }

    /** Takes former keys as a JWK set, such as {@code /.well-known/jwks.json} gave it on a day that is trusted. */
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

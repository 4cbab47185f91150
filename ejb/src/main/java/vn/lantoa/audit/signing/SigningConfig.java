package vn.lantoa.audit.signing;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;

/**
 * The key with which the hub signs.
 *
 * @param key an EC P-256 private key as JWK or as PEM (PKCS#8), or null in demo mode, where the hub makes one itself
 */
public record SigningConfig(@Nullable Secret key) {
    /** Takes a key as text; an IllegalArgumentException says what is wrong with it. */
    public static SigningConfig parse(String key) {
        EcKey.parse(key);
        return new SigningConfig(new Secret(key));
    }
}

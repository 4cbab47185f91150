package vn.lantoa.audit.signing;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;

/**
 * With which key the hub signs.
 *
 * @param key an EC P-256 private key as JWK or as PEM (PKCS#8), or null in demo mode, where the hub makes one itself
 */
public record SigningConfig(@Nullable Secret key) {}

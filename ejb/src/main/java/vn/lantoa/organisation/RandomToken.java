package vn.lantoa.organisation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.idempotency.ShownOnce;

/**
 * A secret that somebody carries: session cookie, bearer token, one-time link. Only its hash is kept; 256 random bits need
 * no slow one.
 */
@ShownOnce
public record RandomToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new random token. */
    public static RandomToken fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash that is kept of it. */
    public Sha256 sha256() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A secret derived from this one, which only somebody who knows this one can tell, and which does not give it away.
     */
    public String derived(String purpose) {
        return new RandomToken(purpose + ":" + value).sha256().hex();
    }

    @Override
    public String toString() {
        return "•••";
    }
}

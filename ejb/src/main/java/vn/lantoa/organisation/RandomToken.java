package vn.lantoa.organisation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.ShownOnce;

/**
 * Random secret of 256 bits, such as a session cookie, bearer token or one-time link. Only the SHA-256 hash of the
 * token is stored; a secret of this length needs no slow hash.
 */
@ShownOnce
public record RandomToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Creates a random token. */
    public static RandomToken fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the hash that is stored instead of the token. */
    public Sha256 sha256() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Derives another secret from this token. The derived secret can be computed only with this token and does not
     * reveal it.
     */
    public String derived(String purpose) {
        return new RandomToken(purpose + ":" + value).sha256().hex();
    }

    /** Returns the address at which the officer who holds this one-time link sets a password. */
    public String passwordAddress(HubAddress hub) {
        return hub.of("/signin/password?link=" + value).toString();
    }

    @Override
    public String toString() {
        return "•••";
    }
}

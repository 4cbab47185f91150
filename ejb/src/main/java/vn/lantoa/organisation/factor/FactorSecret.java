package vn.lantoa.organisation.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.idempotency.ShownOnce;

/**
 * The secret that an officer's authenticator and the hub share (RFC 6238).
 *
 * @param base32 as it is typed into an authenticator
 */
@ShownOnce
public record FactorSecret(String base32) {
    /** The length that RFC 4226 recommends, in bytes. */
    private static final int BYTES = 20;

    private static final String ISSUER = "Lan Toa";
    private static final SecureRandom RANDOM = new SecureRandom();

    static FactorSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FactorSecret(Base32.encode(bytes));
    }

    byte[] bytes() {
        return Base32.decode(base32);
    }

    Secret secret() {
        return new Secret(base32);
    }

    /** The secret in groups of four, to be read aloud. */
    public String spaced() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address that authenticators read from a QR code. */
    public String uri(String login) {
        return "otpauth://totp/" + encoded(ISSUER + ":" + login) + "?secret=" + base32 + "&issuer=" + encoded(ISSUER)
                + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP.toSeconds();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "•••";
    }
}

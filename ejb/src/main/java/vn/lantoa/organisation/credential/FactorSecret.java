package vn.lantoa.organisation.credential;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.ShownOnce;

/**
 * Shared secret of an officer's authenticator and the hub (RFC 6238).
 *
 * @param base32 the secret as typed into an authenticator
 */
@ShownOnce
public record FactorSecret(String base32) {
    /** Length in bytes, as recommended by RFC 4226. */
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

    /** Returns the secret in groups of four characters, for reading aloud. */
    public String spaced() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Returns the {@code otpauth:} URI that authenticators read from a QR code. */
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

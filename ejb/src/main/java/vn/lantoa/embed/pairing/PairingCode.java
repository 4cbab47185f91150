package vn.lantoa.embed.pairing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.ShownOnce;

/**
 * Code to be read from one screen and typed on another: sixty random bits in Crockford's base 32, which has no
 * ambiguous letters.
 *
 * @param letters all letters, without hyphens
 */
@ShownOnce
public record PairingCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a new code. */
    static PairingCode fresh() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new PairingCode(letters.toString());
    }

    /** Parses a typed code, with or without hyphens, in any case, and with O for 0 or L for 1. */
    static Optional<PairingCode> read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new PairingCode(letters))
                : Optional.empty();
    }

    /** Returns the display form: {@code XXXX-XXXX-XXXX}. */
    public String shown() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Returns the hash under which the code is stored. */
    Sha256 sha256() {
        return Sha256.of(letters.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "•••";
    }
}

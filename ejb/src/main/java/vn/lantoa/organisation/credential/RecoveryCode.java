package vn.lantoa.organisation.credential;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.ShownOnce;

/**
 * Recovery code for use when the device is lost. Its 136 random bits need no slow hash (ASVS 6.5.2 requires 112 bits,
 * 11.5.1 requires 128).
 *
 * @param text 28 letters and digits
 */
@ShownOnce
public record RecoveryCode(String text) {
    private static final int HOW_MANY = 10;
    private static final int BYTES = 17;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Creates a set of {@value #HOW_MANY} codes. */
    static List<RecoveryCode> fresh() {
        return Stream.generate(RecoveryCode::one).limit(HOW_MANY).toList();
    }

    private static RecoveryCode one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(Base32.encode(bytes));
    }

    /** Reads a typed code in either case, with or without separators between the groups. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    Sha256 sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the code in groups of four characters, for writing down. */
    public String spaced() {
        return text.replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "•••";
    }
}

package vn.lantoa.organisation.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of the moment (RFC 6238) as every authenticator shows them: HMAC-SHA-1, six digits, steps of half a minute. */
final class Totp {
    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** The tolerated drift of a telephone's clock, in steps. */
    private static final int DRIFT = 1;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MODULUS = 1_000_000;

    private Totp() {}

    /** The step of the code, if it is one of now, of the step before or of the next one. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long step = stepAt(now);
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(one -> same(code(secret, one), code))
                .findFirst();
    }

    static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of a step (RFC 4226, 5.3). */
    static String code(byte[] secret, long step) {
        var hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        var digits = String.valueOf(number % MODULUS);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

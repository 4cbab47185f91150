package vn.lantoa.sms.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash that stands for a telephone number: HMAC-SHA-256. Without the key nobody can try all numbers against
 * it; the number itself is not in it.
 */
public record NumberKey(String hash) {
    /**
     * The key of a number of Vietnam, however it is written: {@code 0912 345 678}, {@code +84912345678}.
     *
     * @throws IllegalArgumentException when that is no number
     */
    public static NumberKey of(String number, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new NumberKey(
                    HexFormat.of().formatHex(mac.doFinal(international(number).getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /**
     * A number of Vietnam in the one form that networks take: {@code 84912345678}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String international(String number) {
        var digits = number.replaceAll("[\\s.()-]", "")
                .replaceFirst("^(\\+|00)84", "84")
                .replaceFirst("^0(?!0)", "84");
        if (!digits.matches("84[1-9]\\d{7,10}")) throw new IllegalArgumentException("not a number of Vietnam");
        return digits;
    }
}

package vn.lantoa.sms.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hash of a phone number (HMAC-SHA-256). Without the key, the number cannot be found by trying all numbers. */
public record NumberKey(String hash) {
    /**
     * Returns the keyed hash of a Vietnamese number in any notation: {@code 0912 345 678}, {@code +84912345678}.
     *
     * @throws IllegalArgumentException if the text is not a Vietnamese number
     */
    public static NumberKey of(String number, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new NumberKey(
                    HexFormat.of().formatHex(mac.doFinal(international(number).getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is not available", e);
        }
    }

    /**
     * Returns a Vietnamese number in the form of phone networks: {@code 84912345678}.
     *
     * @throws IllegalArgumentException if the text is not a Vietnamese number
     */
    public static String international(String number) {
        var digits = number.replaceAll("[\\s.()-]", "")
                .replaceFirst("^(\\+|00)84", "84")
                .replaceFirst("^0(?!0)", "84");
        if (!digits.matches("84[1-9]\\d{7,10}")) throw new IllegalArgumentException("not a Vietnamese phone number");
        return digits;
    }
}

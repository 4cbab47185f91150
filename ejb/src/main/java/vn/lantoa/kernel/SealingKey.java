package vn.lantoa.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * Key that seals texts of one purpose, derived from a data key by HMAC-SHA-256. The mark of the key identifies the data
 * key without revealing it, so that each text shows which key can decrypt it.
 */
public final class SealingKey {
    private static final String FORM = "2";
    private static final int NUMBER = 12;

    private final String purpose;
    private final String mark;
    private final byte[] bytes;

    private SealingKey(String purpose, String mark, byte[] bytes) {
        this.purpose = purpose;
        this.mark = mark;
        this.bytes = bytes;
    }

    /** Derives the key for this purpose from a data key. */
    public static SealingKey of(byte[] dataKey, String purpose) {
        var number = HexFormat.of().formatHex(HmacSha256.of(dataKey, "number of a data key"));
        return new SealingKey(purpose, FORM + "." + number.substring(0, NUMBER) + ".", HmacSha256.of(dataKey, purpose));
    }

    /** Returns the prefix of texts sealed with this data key: the numbers of the format and of the key. */
    public String mark() {
        return mark;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the associated data (NIST SP 800-38D) of a text in this row. */
    byte[] boundTo(String row) {
        return (mark + purpose + "|" + row).getBytes(UTF_8);
    }
}

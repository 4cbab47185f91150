package vn.lantoa.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * The key that seals texts of one purpose, derived from a data key (HMAC-SHA-256). Its mark names that data key without
 * telling anything of it, so that a text says by which key it is opened.
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

    /** The key of this purpose under a data key. */
    public static SealingKey of(byte[] dataKey, String purpose) {
        var number = HexFormat.of().formatHex(HmacSha256.of(dataKey, "number of a data key"));
        return new SealingKey(purpose, FORM + "." + number.substring(0, NUMBER) + ".", HmacSha256.of(dataKey, purpose));
    }

    /** The beginning of every text that is sealed with this data key: the number of the form, and that of the key. */
    public String mark() {
        return mark;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The associated data (NIST SP 800-38D) of a text in this row. */
    byte[] boundTo(String row) {
        return (mark + purpose + "|" + row).getBytes(UTF_8);
    }
}

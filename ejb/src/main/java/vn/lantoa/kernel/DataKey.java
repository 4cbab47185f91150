package vn.lantoa.kernel;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key ({@code LANTOA_DATA_KEY}) under which the hub encrypts what it must keep secret, and from which it derives
 * the secrets shared with single partners. It lives as long as the data: with another key all of that is lost.
 *
 * @param key at least {@value #LEAST_BYTES} bytes in Base64; null when none is set
 */
public record DataKey(@Nullable Secret key) {
    private static final int LEAST_BYTES = 32;

    /** Takes a key as text; an IllegalArgumentException says what is wrong with it. */
    public static DataKey parse(String text) {
        try {
            if (Base64.getDecoder().decode(text.strip()).length >= LEAST_BYTES)
                return new DataKey(new Secret(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be Base64", e);
        }
        throw new IllegalArgumentException("must be 32 bytes or more in Base64, as openssl rand -base64 32 makes them");
    }

    /** True if a key is set. */
    public boolean isSet() {
        return key != null;
    }

    /** The bytes of the key. */
    public byte[] bytes() {
        if (key == null) throw new IllegalStateException("no data key is set");
        return Base64.getDecoder().decode(key.reveal());
    }
}

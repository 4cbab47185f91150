package vn.lantoa.kernel;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key ({@code LANTOA_DATA_KEY}) under which the hub keeps what is nobody else's to read, and from which it derives what
 * it shares with one partner alone. It lives as long as the data: with another key all of that is lost.
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

    /** Whether there is one. */
    public boolean isSet() {
        return key != null;
    }

    /** Its bytes. */
    public byte[] bytes() {
        if (key == null) throw new IllegalStateException("no data key is set");
        return Base64.getDecoder().decode(key.reveal());
    }
}

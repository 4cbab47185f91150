package vn.lantoa.kernel;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key ({@code LANTOA_DATA_KEY}) under which the hub encrypts what it must keep secret. It lives as long as the data,
 * or until another one takes its place that names it as the former one.
 *
 * @param key at least {@value #LEAST_BYTES} bytes in Base64; null when none is set
 * @param former the one before ({@code LANTOA_FORMER_DATA_KEY}), which opens and seals no more; null when there is none
 */
public record DataKey(@Nullable Secret key, @Nullable Secret former) {
    private static final int LEAST_BYTES = 32;

    /** Takes a key as text; an IllegalArgumentException says what is wrong with it. */
    public static Secret parse(String text) {
        try {
            if (Base64.getDecoder().decode(text.strip()).length >= LEAST_BYTES) return new Secret(text.strip());
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
        return bytes(key);
    }

    /** The bytes of the former key. */
    public Optional<byte[]> findFormer() {
        return Optional.ofNullable(former).map(DataKey::bytes);
    }

    private static byte[] bytes(Secret key) {
        return Base64.getDecoder().decode(key.reveal());
    }
}

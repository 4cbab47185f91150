package vn.lantoa.kernel;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Key under which the hub encrypts the secrets it stores ({@code LANTOA_DATA_KEY}). The key must be kept as long as the
 * data; if it is replaced, the previous key is configured as the former key.
 *
 * @param key at least {@value #LEAST_BYTES} bytes in Base64; null if no key is configured
 * @param former the previous key ({@code LANTOA_FORMER_DATA_KEY}), used only to decrypt; null if there is none
 */
public record DataKey(@Nullable Secret key, @Nullable Secret former) {
    private static final int LEAST_BYTES = 32;

    /**
     * Parses a key in Base64.
     *
     * @throws IllegalArgumentException with the expected form, if the text is invalid
     */
    public static Secret parse(String text) {
        try {
            if (Base64.getDecoder().decode(text.strip()).length >= LEAST_BYTES) return new Secret(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be Base64", e);
        }
        throw new IllegalArgumentException("must be 32 bytes or more in Base64, as from openssl rand -base64 32");
    }

    /** Returns true if a key is set. */
    public boolean isSet() {
        return key != null;
    }

    /** Returns the bytes of the key. */
    public byte[] bytes() {
        if (key == null) throw new IllegalStateException("no data key is set");
        return bytes(key);
    }

    /** Returns the bytes of the former key. */
    public Optional<byte[]> findFormer() {
        return Optional.ofNullable(former).map(DataKey::bytes);
    }

    private static byte[] bytes(Secret key) {
        return Base64.getDecoder().decode(key.reveal());
    }
}

package vn.lantoa.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Third-party secret as stored in the database: encrypted with AES-256-GCM (NIST SP 800-38D). The text cannot be read
 * without the key, cannot be changed undetected, and can be decrypted only in its own row.
 *
 * @param text the mark of the key, followed in Base64 by a random nonce, the ciphertext and its tag. A text without a
 *     mark has the older format and is not bound to a row
 */
public record SealedText(String text) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] NO_ROW = {};

    /** Encrypts a secret for one row. */
    public static SealedText seal(SealingKey key, String row, Secret secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, key.boundTo(row))
                    .doFinal(secret.reveal().getBytes(UTF_8));
            var kept = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return new SealedText(key.mark() + Base64.getEncoder().encodeToString(kept.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /**
     * Decrypts the secret.
     *
     * @throws IllegalStateException if none of the keys sealed the text, or the text belongs to another row or was
     *     changed
     */
    public Secret open(List<SealingKey> keys, String row) {
        for (var key : keys)
            if (isSealedWith(key)) return open(key, text.substring(key.mark().length()), key.boundTo(row));
        if (text.indexOf('.') >= 0) throw new IllegalStateException("sealed with a key that is not known");
        return openUnbound(keys);
    }

    /** Returns whether the text was sealed with the given key, in the current format. */
    public boolean isSealedWith(SealingKey key) {
        return text.startsWith(key.mark());
    }

    private Secret openUnbound(List<SealingKey> keys) {
        var refused = new IllegalStateException("sealed with a key that is not known");
        for (var key : keys) {
            try {
                return open(key, text, NO_ROW);
            } catch (IllegalStateException e) {
                refused = e;
            }
        }
        throw refused;
    }

    private static Secret open(SealingKey key, String base64, byte[] bound) {
        var kept = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        var nonce = new byte[NONCE];
        kept.get(nonce);
        var sealed = new byte[kept.remaining()];
        kept.get(sealed);
        try {
            return new Secret(
                    new String(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed), UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypted with another key or for another row, or modified", e);
        }
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}

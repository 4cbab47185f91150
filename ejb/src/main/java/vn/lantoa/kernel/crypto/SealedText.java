package vn.lantoa.kernel.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.lantoa.kernel.Secret;

/**
 * A secret of somebody else as the database keeps it: encrypted with AES-256 in GCM (NIST SP 800-38D), so that it is
 * nothing to whoever has no key, and cannot be changed unseen.
 *
 * @param text a random nonce, what is sealed and its tag, in Base64
 */
public record SealedText(String text) {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Encrypts a secret with a key of 32 bytes. */
    public static SealedText seal(byte[] key, Secret secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            var sealed = cipher.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            var kept = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return new SealedText(Base64.getEncoder().encodeToString(kept.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** The secret in clear; throws IllegalStateException when the key is another one or the text was changed. */
    public Secret open(byte[] key) {
        var kept = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var nonce = new byte[NONCE];
        kept.get(nonce);
        var sealed = new byte[kept.remaining()];
        kept.get(sealed);
        try {
            return new Secret(
                    new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key, or changed", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

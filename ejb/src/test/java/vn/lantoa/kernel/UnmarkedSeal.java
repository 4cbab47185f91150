package vn.lantoa.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Values as encrypted by releases up to 0.1: without a key number, and not bound to a row. */
public final class UnmarkedSeal {
    private UnmarkedSeal() {}

    public static SealedText of(byte[] dataKey, String purpose, Secret secret) {
        var nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(HmacSha256.of(dataKey, purpose), "AES"),
                    new GCMParameterSpec(128, nonce));
            var sealed = cipher.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            return new SealedText(Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(12 + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

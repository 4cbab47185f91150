package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Secrets of a home with embedded services, each generated once: the database password, and the keys that a hub needs
 * outside demo mode.
 */
final class DrawnKeys {
    private static final int BYTES = 32;

    private DrawnKeys() {}

    /** Returns the password of the embedded database. */
    static String password(Path file) throws IOException {
        return OwnerFile.lines(file, () -> List.of(HexFormat.of().formatHex(random())))
                .get(0);
    }

    /** Returns the file of the signing key; generates the key if necessary. */
    static Path signing(Path file) throws IOException {
        OwnerFile.lines(file, () -> List.of(drawn()));
        return file;
    }

    /** Returns the file of the key that encrypts secrets; generates the key if necessary. */
    static Path data(Path file) throws IOException {
        OwnerFile.lines(file, () -> List.of(Base64.getEncoder().encodeToString(random())));
        return file;
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String drawn() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return Base64.getEncoder()
                    .encodeToString(pairs.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can create EC keys", e);
        }
    }
}

package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;

/** The keys that a hub without demo mode needs, generated once for a home on embedded services. */
final class DrawnKeys {
    private static final int BYTES = 32;

    private DrawnKeys() {}

    /** The file of the signing key. */
    static Path signing(Path file) throws IOException {
        OwnerFile.lines(file, () -> List.of(drawn()));
        return file;
    }

    /** The file of the key that encrypts secrets. */
    static Path data(Path file) throws IOException {
        OwnerFile.lines(file, () -> List.of(random()));
        return file;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String drawn() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return Base64.getEncoder()
                    .encodeToString(pairs.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes EC keys", e);
        }
    }
}

package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Key and secret of the embedded store: drawn once for a home, kept there for its owner's eyes only. */
record S3Credentials(String key, String secret) {

    static S3Credentials of(Path file) throws IOException {
        if (Files.exists(file)) {
            var lines = Files.readAllLines(file);
            return new S3Credentials(lines.get(0), lines.get(1));
        }
        var drawn = new S3Credentials("lantoa-" + random(6), random(24));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.write(file, List.of(drawn.key(), drawn.secret()));
        return drawn;
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    @Override
    public String toString() {
        return key + ":•••";
    }
}

package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Access key and secret key of the embedded store, generated once per home. */
record S3Credentials(String key, String secret) {

    static S3Credentials of(Path file) throws IOException {
        var lines = OwnerFile.lines(file, () -> List.of("lantoa-" + random(6), random(24)));
        return new S3Credentials(lines.get(0), lines.get(1));
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

package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hexadecimal digests of files and bytes. Files are never read into memory as a whole. */
final class Hash {
    private static final int BUFFER = 1 << 16;

    private Hash() {}

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] of(byte[] bytes) {
        return digest("SHA-256").digest(bytes);
    }

    static String sha256(Path file) {
        return hex(of(file, "SHA-256"));
    }

    /** Returns the MD5 of a file, which is the ETag of an object uploaded in one piece. */
    static String md5(Path file) {
        return hex(of(file, "MD5"));
    }

    private static byte[] of(Path file, String algorithm) {
        var digest = digest(algorithm);
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
        return digest.digest();
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}

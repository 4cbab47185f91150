package vn.lantoa.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash, as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) throw new Rejected(Issues.of("sha256", "not-a-sha256"));
    }

    /** Returns the hash of these bytes. */
    public static Sha256 of(byte[] bytes) {
        return ofDigest(digest().digest(bytes));
    }

    /** Returns the hash of the content of this file, of any size. */
    public static Sha256 of(Path file) {
        try {
            return of(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the hash of the remaining bytes of this stream, and closes the stream. */
    public static Sha256 of(InputStream stream) {
        try (var bytes = new DigestInputStream(stream, digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return ofDigest(bytes.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the hash held by a finished digest. */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** Returns a new running digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

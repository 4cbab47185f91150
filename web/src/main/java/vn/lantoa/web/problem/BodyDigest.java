package vn.lantoa.web.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.lantoa.kernel.Sha256;

/** A request body that is hashed, after a prefix, while it is read. Mutable; for one request. */
final class BodyDigest extends FilterInputStream {
    private final MessageDigest digest;
    private boolean atEnd;

    BodyDigest(String before, InputStream body, MessageDigest digest) {
        super(new DigestInputStream(body, digest));
        this.digest = digest;
        digest.update(before.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the hash of prefix and body; may be called once. */
    Sha256 whole() {
        try {
            readToEnd();
            return Sha256.ofDigest(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        readToEnd();
        super.close();
    }

    // JSON parsers stop at or shortly after the last bracket
    private void readToEnd() throws IOException {
        if (!atEnd) in.transferTo(OutputStream.nullOutputStream());
        atEnd = true;
    }
}

package vn.lantoa.web.idempotency;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.lantoa.kernel.Sha256;

/** The body of a request, digested while it is read, after a prefix. Mutable, of one request. */
final class BodyDigest extends FilterInputStream {
    private final MessageDigest digest;
    private boolean atEnd;

    BodyDigest(String before, InputStream body, MessageDigest digest) {
        super(new DigestInputStream(body, digest));
        this.digest = digest;
        digest.update(before.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of prefix and body; to be called once. */
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

    // a reader of JSON stops behind the last bracket, or some bytes later
    private void readToEnd() throws IOException {
        if (!atEnd) in.transferTo(OutputStream.nullOutputStream());
        atEnd = true;
    }
}

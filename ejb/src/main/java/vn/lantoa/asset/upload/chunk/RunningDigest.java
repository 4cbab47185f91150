package vn.lantoa.asset.upload.chunk;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * The SHA-256 of a file that comes in pieces to different nodes. Its state can be kept between two pieces, which the
 * JDK's digest cannot; that one would be several times faster. Not thread-safe.
 */
public final class RunningDigest {
    private final SHA256Digest digest;

    private RunningDigest(SHA256Digest digest) {
        this.digest = digest;
    }

    /** Goes on from a state that was kept, or begins. */
    public static RunningDigest from(byte @Nullable [] state) {
        return new RunningDigest(state == null ? new SHA256Digest() : new SHA256Digest(state));
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** The state after all bytes so far. */
    byte[] state() {
        return digest.getEncodedState();
    }

    /** The hash of all bytes so far; the digest can go on. */
    public Sha256 hash() {
        var hash = new byte[32];
        new SHA256Digest(digest).doFinal(hash, 0);
        return Sha256.ofDigest(hash);
    }
}

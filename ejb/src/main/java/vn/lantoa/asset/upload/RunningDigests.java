package vn.lantoa.asset.upload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * Running SHA-256 digests of uploads whose bytes were all received by this node so far. The state of the JDK's digest
 * cannot be stored, but it is ten times as fast as digests with storable state. If a restart or a chunk on another node
 * loses a digest, the file is read back at the end (ADR 0007). Thread-safe, bounded.
 */
@ApplicationScoped
class RunningDigests {
    private static final int AT_MOST = 10_000;
    private static final Duration IDLE = Duration.ofHours(6);

    private final Cache<UploadId, Prefix> prefixes =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(IDLE).build();

    /** The digest of the recorded bytes of an upload, and their number. */
    private record Prefix(long bytes, MessageDigest digest) {}

    /**
     * Returns the digest of the first bytes, to be continued. Empty if this node did not receive exactly these bytes.
     */
    @Nullable MessageDigest find(UploadId upload, long bytes) {
        if (bytes == 0) return Sha256.digest();
        var prefix = prefixes.getIfPresent(upload);
        return prefix == null || prefix.bytes() != bytes ? null : copy(prefix.digest());
    }

    /**
     * Stores the digest. The bytes must already be recorded: recorded bytes never change, so the digest stays valid.
     */
    void keep(UploadId upload, long bytes, MessageDigest digest) {
        prefixes.put(upload, new Prefix(bytes, digest));
    }

    /** Returns the hash of all bytes so far. The digest remains usable. */
    static Sha256 hash(MessageDigest digest) {
        return Sha256.ofDigest(copy(digest).digest());
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 cannot be copied", e);
        }
    }
}

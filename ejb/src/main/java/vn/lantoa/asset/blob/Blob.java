package vn.lantoa.asset.blob;

import java.util.UUID;
import vn.lantoa.kernel.Sha256;

/** Stored bytes and their place. The key is random: knowing a hash tells nothing about the store. */
public record Blob(Sha256 sha256, String objectKey, long bytes) {
    /** The prefix of every stored object and of nothing else: an object there without a row is swept. */
    public static final String PREFIX = "blob/";

    /** The prefix of the tails of unfinished uploads. */
    public static final String TAIL_PREFIX = "tail/";

    /** A key for a new object. */
    public static String randomKey() {
        return PREFIX + UUID.randomUUID();
    }
}

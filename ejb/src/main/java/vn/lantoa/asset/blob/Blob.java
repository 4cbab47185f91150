package vn.lantoa.asset.blob;

import java.util.UUID;
import vn.lantoa.kernel.Sha256;

/** Bytes that are kept, and where. The key is random: knowing a hash tells nothing about the store. */
public record Blob(Sha256 sha256, String objectKey, long bytes) {
    /** Below this lies every kept object, and nothing else: what has no row there is swept. */
    public static final String PREFIX = "blob/";

    /** Below this lie the tails of unfinished uploads. */
    public static final String TAIL_PREFIX = "tail/";

    /** A key for bytes to come. */
    public static String randomKey() {
        return PREFIX + UUID.randomUUID();
    }
}

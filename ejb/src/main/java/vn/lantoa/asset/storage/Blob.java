package vn.lantoa.asset.storage;

import java.util.UUID;
import vn.lantoa.kernel.Sha256;

/** Stored bytes and the key of their object. The key is random, so that it does not reveal the hash. */
public record Blob(Sha256 sha256, String objectKey, long bytes) {
    /** The prefix of every stored object. The sweeper deletes objects with this prefix that have no database row. */
    public static final String PREFIX = "blob/";

    /** The prefix of the tails of unfinished uploads. */
    public static final String TAIL_PREFIX = "tail/";

    /** Returns a key for a new object. */
    public static String randomKey() {
        return PREFIX + UUID.randomUUID();
    }
}

package vn.lantoa.asset.storage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of a check of the store.
 *
 * @param rows number of stored bytes in the database
 * @param objects number of objects in the store
 * @param intact whether every object in the database exists with the recorded size; strays only waste space
 * @param findings the first findings, in key order
 */
public record StorageReport(Instant at, boolean intact, long rows, long objects, Wrong wrong, List<Finding> findings) {
    /**
     * Number of findings of each kind.
     *
     * @param missing rows whose object does not exist
     * @param differing rows whose object has a different size
     * @param strays objects without a row that are old enough to have one
     */
    public record Wrong(long missing, long differing, long strays) {}

    /** Kinds of findings. */
    public enum Kind {
        MISSING,
        DIFFERENT_SIZE,
        STRAY
    }

    /**
     * One finding.
     *
     * @param sha256 the expected bytes; null for a stray
     * @param expected the size in the database; null for a stray
     * @param found the size in the store; null if there is no object
     */
    public record Finding(
            Kind kind, String key, @Nullable String sha256, @Nullable Long expected, @Nullable Long found) {}
}

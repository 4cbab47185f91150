package vn.lantoa.asset.storage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the store found.
 *
 * @param rows how many kept bytes the database knows
 * @param objects how many objects lie in the store
 * @param intact whether every byte that the database promises is there; strays cost room only
 * @param findings the first of them, each by its key
 */
public record StorageReport(Instant at, boolean intact, long rows, long objects, Wrong wrong, List<Finding> findings) {
    public StorageReport {
        findings = List.copyOf(findings);
    }

    /**
     * How many of each.
     *
     * @param missing rows whose object is not there
     * @param differing rows whose object has another size
     * @param strays objects that no row knows, although they are old enough to have one
     */
    public record Wrong(long missing, long differing, long strays) {}

    /** What may be wrong with one object. */
    public enum Kind {
        MISSING,
        DIFFERENT_SIZE,
        STRAY
    }

    /**
     * One thing that is wrong.
     *
     * @param sha256 the bytes that should lie there; null for a stray
     * @param expected the size that the database knows; null for a stray
     * @param found the size in the store; null if nothing is there
     */
    public record Finding(
            Kind kind, String key, @Nullable String sha256, @Nullable Long expected, @Nullable Long found) {}
}

package vn.lantoa.release.quarantine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * State of the rescan of all files in use: first public files, the newest first, then all files.
 *
 * @param signatures the scanner's signature version when the rescan began; null before the first rescan
 * @param awaySince the instant from which the scanner is unavailable
 */
record Rescan(
        @Nullable String signatures,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        @Nullable Instant awaySince,
        Progress progress) {
    /**
     * Progress of the rescan.
     *
     * @param reached the last position reached within the phase
     * @param files the number of files processed
     * @param bytes the size of the files processed, in bytes
     * @param unscanned the number of files that exceeded a scanner limit or could not be read
     */
    record Progress(Phase phase, String reached, long files, long bytes, long unscanned, long infected) {}

    /** Phase of the rescan. */
    enum Phase {
        PUBLIC,
        ALL
    }

    /**
     * Minimum time between two rescans. Signatures are updated several times a day, but the store can bear one rescan a
     * day.
     */
    static final Duration REST = Duration.ofDays(1);

    /** Time between two rescans without new signatures. Scanners other than ClamAV report no signature version. */
    static final Duration LONGEST_REST = Duration.ofDays(30);

    boolean isUnderWay() {
        return begunAt != null && doneAt == null;
    }

    /** Returns whether a new rescan is due, given the scanner's signature version. */
    boolean isDue(String known, Instant now) {
        if (begunAt == null) return true;
        if (doneAt == null) return false;
        var rest = known.equals(signatures) ? LONGEST_REST : REST;
        return !now.isBefore(begunAt.plus(rest));
    }
}

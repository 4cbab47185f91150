package vn.lantoa.release.quarantine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the walk along all files in use: what is public first, the newest before older ones, then everything.
 *
 * @param signatures what the scanner knew when the walk began; null before the first
 * @param awaySince since when the scanner does not answer
 */
record Rescan(
        @Nullable String signatures,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        @Nullable Instant awaySince,
        Progress progress) {
    /**
     * How far it has come.
     *
     * @param reached the place within the phase
     * @param files the number of files looked at, of so many bytes
     * @param unscanned those that are over a limit of the scanner or could not be read
     */
    record Progress(Phase phase, String reached, long files, long bytes, long unscanned, long infected) {}

    /** The files of a part of the walk. */
    enum Phase {
        PUBLIC,
        ALL
    }

    /** Signatures come several times a day: one walk a day is what a store can bear. */
    static final Duration REST = Duration.ofDays(1);

    /** The signatures of others than ClamAV have no number: without a new one, all is scanned once a month. */
    static final Duration LONGEST_REST = Duration.ofDays(30);

    boolean isUnderWay() {
        return begunAt != null && doneAt == null;
    }

    /** True if another walk is to begin now that the scanner knows these signatures. */
    boolean isDue(String known, Instant now) {
        if (begunAt == null) return true;
        if (doneAt == null) return false;
        var rest = known.equals(signatures) ? LONGEST_REST : REST;
        return !now.isBefore(begunAt.plus(rest));
    }
}

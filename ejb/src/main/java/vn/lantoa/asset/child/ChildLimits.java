package vn.lantoa.asset.child;

import java.time.Duration;

/**
 * What a child may use.
 *
 * @param time wall-clock time; processor time is held to the same on each of two cores, which also ends an orphan
 * @param output bytes of standard output, or of one line of it where lines are followed
 * @param addressSpace bytes of address space, 0 where the program bounds itself ({@code -Xmx})
 * @param file bytes of any one file it writes
 */
public record ChildLimits(Duration time, int output, long addressSpace, long file) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long BESIDE = 1024 * MEBIBYTE;

    /** For a Java child: its heap is bounded by itself, what its native libraries take by this. */
    public static ChildLimits ofJava(Duration time) {
        return new ChildLimits(time, (int) (4 * MEBIBYTE), 3 * 1024 * MEBIBYTE, 256 * MEBIBYTE);
    }

    /** Bytes of all files that it writes into its directory: one as large as it may be, and some beside it. */
    long directory() {
        return file + Math.min(3 * file, BESIDE) + 16 * MEBIBYTE;
    }

    long processorSeconds() {
        return 2 * Math.max(1, time.toSeconds());
    }

    /** In the 512-byte blocks that {@code ulimit -f} of a POSIX shell counts in. */
    long fileBlocks() {
        return Math.max(1, file / 512);
    }

    /** In kibibytes, as {@code ulimit -v} counts. */
    String addressSpaceKibibytes() {
        return addressSpace == 0 ? "unlimited" : String.valueOf(addressSpace / 1024);
    }
}

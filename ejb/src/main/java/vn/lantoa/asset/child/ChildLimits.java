package vn.lantoa.asset.child;

import java.time.Duration;

/**
 * The limits of a child.
 *
 * @param time wall-clock time; processor time is held to the same on each of two cores, which also ends an orphan
 * @param output bytes of standard output, or of one line of it where lines are followed
 * @param addressSpace bytes of address space, 0 where the program bounds itself ({@code -Xmx})
 * @param file bytes of any one file it writes
 */
public record ChildLimits(Duration time, int output, long addressSpace, long file) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long BESIDE = 1024 * MEBIBYTE;

    /** The limits of a Java child: it bounds its heap itself; these bound its native libraries. */
    public static ChildLimits ofJava(Duration time) {
        return new ChildLimits(time, (int) (4 * MEBIBYTE), 3 * 1024 * MEBIBYTE, 256 * MEBIBYTE);
    }

    /** Bytes of all files that it writes into its directory: one of the largest size, and some beside it. */
    long directory() {
        return file + Math.min(3 * file, BESIDE) + 16 * MEBIBYTE;
    }

    long processorSeconds() {
        return 2 * Math.max(1, time.toSeconds());
    }

    /** The file limit in the 512-byte blocks of {@code ulimit -f} in a POSIX shell. */
    long fileBlocks() {
        return Math.max(1, file / 512);
    }

    /** The address space in kibibytes, as {@code ulimit -v} counts. */
    String addressSpaceKibibytes() {
        return addressSpace == 0 ? "unlimited" : String.valueOf(addressSpace / 1024);
    }
}

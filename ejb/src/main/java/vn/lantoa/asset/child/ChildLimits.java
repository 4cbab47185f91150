package vn.lantoa.asset.child;

import java.time.Duration;

/**
 * Limits of a child.
 *
 * @param time wall-clock time; processor time is limited to twice this value, which also ends orphans
 * @param output bytes of standard output, or of one line if lines are followed
 * @param addressSpace bytes of address space; 0 if the program limits itself ({@code -Xmx})
 * @param file maximum size in bytes of each file that the child writes
 */
public record ChildLimits(Duration time, int output, long addressSpace, long file) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long BESIDE = 1024 * MEBIBYTE;

    /** Returns the limits of a Java child. The heap has its own limit; these limits apply to native memory. */
    public static ChildLimits ofJava(Duration time) {
        return new ChildLimits(time, (int) (4 * MEBIBYTE), 3 * 1024 * MEBIBYTE, 256 * MEBIBYTE);
    }

    /** Returns the maximum size of the child's directory in bytes: one file of the maximum size, and a margin. */
    long directory() {
        return file + Math.min(3 * file, BESIDE) + 16 * MEBIBYTE;
    }

    long processorSeconds() {
        return 2 * Math.max(1, time.toSeconds());
    }

    /** Returns the file limit in the 512-byte blocks of {@code ulimit -f} in a POSIX shell. */
    long fileBlocks() {
        return Math.max(1, file / 512);
    }

    /** Returns the address space in kibibytes, the unit of {@code ulimit -v}. */
    String addressSpaceKibibytes() {
        return addressSpace == 0 ? "unlimited" : String.valueOf(addressSpace / 1024);
    }
}

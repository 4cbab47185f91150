package vn.lantoa.asset.child;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Settings of the children's sandbox.
 *
 * @param machine facts of this machine
 * @param programs possible paths of bubblewrap; the first that exists is used
 * @param readable non-system folders and files that programs of children need
 * @param folder the hub's own folder for the filter of system calls
 * @param mandatory whether the hub refuses to start without a sandbox
 */
public record SandboxConfig(Machine machine, List<Path> programs, List<Path> readable, Path folder, boolean mandatory) {
    /**
     * The machine, as described by Java's system properties.
     *
     * @param kernel the kernel version, such as {@code 6.12.48+deb13-amd64}
     */
    public record Machine(String system, String processor, String kernel) {
        private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3}).*");

        /** Returns true if there is a filter of system calls for this machine. */
        boolean isCovered() {
            return system.equals("Linux") && processor.equals(SystemCallFilter.PROCESSOR);
        }

        /** Returns true for Linux 5.14 and later, which counts the threads of a user namespace separately. */
        boolean countsThreadsApart() {
            var version = VERSION.matcher(kernel);
            return version.matches()
                    && 1000 * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2)) >= 5014;
        }
    }

    /** The usual paths of bubblewrap. */
    public static final List<Path> USUAL = List.of(Path.of("/usr/bin/bwrap"), Path.of("/usr/local/bin/bwrap"));
}

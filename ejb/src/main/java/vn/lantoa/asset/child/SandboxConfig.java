package vn.lantoa.asset.child;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the sandbox of the children is made of.
 *
 * @param machine what this machine is
 * @param programs where bubblewrap may be; the first that is there is taken
 * @param readable folders and files outside the system's own that programs of children are made of
 * @param folder where the filter of system calls is kept, the hub's own
 * @param mandatory whether a hub without sandbox must not start
 */
public record SandboxConfig(Machine machine, List<Path> programs, List<Path> readable, Path folder, boolean mandatory) {
    /**
     * The machine, in the words of Java.
     *
     * @param kernel its version, such as {@code 6.12.48+deb13-amd64}
     */
    public record Machine(String system, String processor, String kernel) {
        private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3}).*");

        /** Whether there is a filter of system calls for it. */
        boolean isCovered() {
            return system.equals("Linux") && processor.equals(SystemCallFilter.PROCESSOR);
        }

        /** Since 5.14 the threads within a user namespace are counted apart from all others of the same user. */
        boolean countsThreadsApart() {
            var version = VERSION.matcher(kernel);
            return version.matches()
                    && 1000 * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2)) >= 5014;
        }
    }

    /** Where systems have bubblewrap. */
    public static final List<Path> USUAL = List.of(Path.of("/usr/bin/bwrap"), Path.of("/usr/local/bin/bwrap"));

    public SandboxConfig {
        programs = List.copyOf(programs);
        readable = List.copyOf(readable);
    }
}

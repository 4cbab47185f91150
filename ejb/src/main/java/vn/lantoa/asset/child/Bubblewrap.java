package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Command line of bubblewrap. It uses separate namespaces for users, processes, network and mounts, and drops all
 * capabilities. The child sees the system's and the hub's programs read-only, and its own directory. {@code /proc} is
 * not mounted: no child needs it, and a service whose {@code /proc} is protected cannot mount one.
 *
 * @param program path of bubblewrap
 * @param filter the file of {@link SystemCallFilter}
 * @param readable the parts of the hub's installation that children need
 */
record Bubblewrap(Path program, Path filter, List<Path> readable) {
    /** The prefix of bubblewrap's own error messages, for example if it could not run the child. */
    static final String COMPLAINT = "bwrap: ";

    // The filter is passed as an open file: a shell opens it and then executes bubblewrap.
    private static final String WITH_FILTER = "exec 9< \"$1\" && shift && exec \"$@\"";
    private static final List<String> APART =
            List.of(("--unshare-user --unshare-pid --unshare-net --uid 65534 --gid 65534"
                            + " --cap-drop ALL --die-with-parent --new-session --seccomp 9")
                    .split(" "));

    /** Paths outside {@code /usr} needed by linkers, JVMs and fonts. */
    private static final List<String> SYSTEM = List.of(
            "/etc/ld.so.cache",
            "/etc/ld.so.conf",
            "/etc/ld.so.conf.d",
            "/etc/alternatives",
            "/etc/fonts",
            "/etc/java",
            "/etc/crypto-policies",
            "/var/cache/fontconfig");

    private static final List<String> DEVICES = List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom");
    /** The directory of a browser, whose path must be short, and its maximum number of bytes. */
    static final Path MEMORY = Path.of("/tmp");

    private static final int LARGEST_MEMORY = 128 << 20;

    private static final List<String> LINKED = List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64");

    /** Returns the bubblewrap command to prepend to a child that may write only to this directory. */
    List<String> around(Path directory) {
        return around(directory, filter, List.of("--bind", directory.toString(), directory.toString()));
    }

    /**
     * Returns the bubblewrap command to prepend to a browser, which may write only to a directory in memory. Browsers look
     * up their own path in {@code /proc}.
     */
    List<String> aroundBrowser(Path browser) {
        var words = new ArrayList<>(readable(browser.resolveSibling(".").normalize()));
        words.addAll(List.of("--dir", "/proc/self/fd", "--dir", "/proc/self/task"));
        words.addAll(List.of("--symlink", browser.toString(), "/proc/self/exe"));
        words.addAll(List.of("--size", String.valueOf(LARGEST_MEMORY), "--tmpfs", MEMORY.toString()));
        return around(MEMORY, SystemCallFilter.ofBrowsers(filter), words);
    }

    private List<String> around(Path directory, Path calls, List<String> own) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", WITH_FILTER, "sandbox", calls.toString()));
        words.add(program.toString());
        words.addAll(APART);
        words.addAll(List.of("--ro-bind", "/usr", "/usr"));
        for (var path : LINKED) words.addAll(linked(Path.of(path)));
        for (var path : SYSTEM) words.addAll(List.of("--ro-bind-try", path, path));
        for (var path : javaSettings()) words.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        for (var path : readable) words.addAll(readable(path));
        for (var path : DEVICES) words.addAll(List.of("--dev-bind", path, path));
        words.addAll(own);
        words.addAll(List.of("--remount-ro", "/", "--chdir", directory.toString(), "--"));
        return words;
    }

    /** Returns the options for this path: a link into {@code /usr} on newer systems, otherwise a folder. */
    private static List<String> linked(Path path) {
        try {
            if (!Files.exists(path)) return List.of();
            if (!Files.isSymbolicLink(path)) return List.of("--ro-bind", path.toString(), path.toString());
            return List.of("--symlink", Files.readSymbolicLink(path).toString(), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folders in which Debian keeps the settings of its JDKs; the JDKs contain links to these folders. */
    private static List<Path> javaSettings() {
        try (Stream<Path> all = Files.list(Path.of("/etc"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("java-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readable(Path path) {
        boolean isSystems = path.startsWith("/usr") || LINKED.stream().anyMatch(path::startsWith);
        if (isSystems || !path.isAbsolute() || !Files.exists(path)) return List.of();
        return List.of("--ro-bind", path.toString(), path.toString());
    }
}

package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.OutageFault;

/**
 * Private temporary directory, deleted when closed. Its name contains the process id, so that {@link #sweep} recognises
 * directories of a crashed server.
 */
public final class Scratch implements AutoCloseable {
    /** The bytes that always stay free on the disk. */
    public static final long RESERVE = 256L * 1024 * 1024;

    private static final String PREFIX = "lantoa-child-";

    private final Path directory;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    /** Creates a new directory accessible only to the current user. */
    public static Scratch open(Path root) {
        try {
            Files.createDirectories(root);
            var name = PREFIX + ProcessHandle.current().pid() + "-";
            return new Scratch(Files.createTempDirectory(root, name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills processes in directories of servers that no longer run, and deletes these directories. */
    static void sweep(Path root) {
        var absolute = root.toAbsolutePath();
        endOrphans(absolute);
        if (!Files.isDirectory(absolute)) return;
        try (var left = Files.newDirectoryStream(absolute, PREFIX + "*")) {
            for (var directory : left) if (isOrphan(directory.getFileName().toString())) new Scratch(directory).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Kills processes left by a server that was killed while a child was starting. Finds them by their command lines,
     * because their directories may no longer exist.
     */
    private static void endOrphans(Path root) {
        var named = Pattern.compile(Pattern.quote(root + "/") + "(" + PREFIX + "\\d+-\\d+)");
        for (var process : ProcessHandle.allProcesses().toList()) {
            var directory = named.matcher(process.info().commandLine().orElse(""));
            if (directory.find() && isOrphan(directory.group(1))) process.destroyForcibly();
        }
    }

    public Path directory() {
        return directory;
    }

    /** Returns a path in the directory. The name must not come from outside. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /**
     * Returns whether the given number of additional bytes fits on the disk; false only if it exceeds even an empty
     * disk.
     *
     * @throws DiskFull if the bytes would fit on the disk if it were empty
     */
    public boolean hasRoomFor(long bytes) {
        try {
            var disk = Files.getFileStore(directory);
            if (disk.getUsableSpace() - RESERVE >= bytes) return true;
            if (disk.getTotalSpace() - RESERVE >= bytes) throw new DiskFull(bytes);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the stream into a file with this name and closes the stream. */
    public Path receive(InputStream bytes, String name) {
        var target = file(name);
        try (bytes) {
            Files.copy(bytes, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the directory with its content; links are deleted, never followed. */
    @Override
    public void close() {
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphan(String name) {
        var pid = name.substring(PREFIX.length()).split("-", 2)[0];
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    /**
     * Exception for a disk that is full of other data. The condition does not depend on the file, so the work must be
     * repeated.
     */
    public static final class DiskFull extends RuntimeException implements OutageFault {
        private static final long serialVersionUID = 1L;

        DiskFull(long bytes) {
            super("the disk of the server has no room for " + bytes + " bytes");
        }

        @Override
        public Optional<Outage> outage() {
            return Optional.of(Outage.DISK_FULL);
        }
    }
}

package vn.lantoa.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Home: the directory of one product, locked by one launcher at a time. The lock ends with the launcher's process. */
final class Home implements AutoCloseable {
    private final FileChannel file;

    private Home(FileChannel file) {
        this.file = file;
    }

    static Home take(Path home) {
        return tryTake(home)
                .orElseThrow(() ->
                        new CannotStart(home + " is in use by another instance; stop it, or choose -Dlantoa.home=…"));
    }

    /** Locks the home; empty if another launcher holds the lock. */
    static Optional<Home> tryTake(Path home) {
        try {
            Files.createDirectories(home);
            var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file) != null) return Optional.of(new Home(file));
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + home + ": " + reason(e), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException" -> "it is not a directory";
            case "NoSuchFileException" -> "it cannot be created";
            default -> String.valueOf(e.getMessage());
        };
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Disk use of a child in its directory, measured four times a second. The system limits the size of each file, but not
 * the number of files. Not thread-safe.
 */
final class DiskUse {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int MOST_FILES = 10_000;
    /** The bytes that must stay free on the disk for other programs. */
    static final long LEFT = 64L << 20;

    private final Path directory;
    private final long most;
    private final long left;
    private long next = System.nanoTime() + PAUSE;

    /**
     * @param spare permitted bytes in addition to the bytes already in the directory
     * @param left minimum free bytes on the disk
     */
    DiskUse(Path directory, long spare, long left) {
        this.directory = directory;
        this.left = left;
        this.most = Files.isDirectory(directory) ? new Look(Long.MAX_VALUE).bytes() + spare : spare;
    }

    /** Returns true if a measurement is due, and starts the next interval. */
    boolean isDue(long now) {
        if (now - next < 0) return false;
        next = now + PAUSE;
        return true;
    }

    /**
     * Returns true if the size is within the limit and all entries are regular files and folders. Links are rejected
     * because the hub reads the results and would follow a link out of the sandbox.
     */
    boolean isInOrder() {
        return new Look(most).bytes() <= most;
    }

    /** Returns true if the reserved disk space is still free. */
    boolean hasRoomLeft() {
        try {
            return Files.getFileStore(directory).getUsableSpace() >= left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One traversal of the directory, which stops when the limit is exceeded. */
    private final class Look extends SimpleFileVisitor<Path> {
        private final long enough;
        private long bytes;
        private int files;

        private Look(long enough) {
            this.enough = enough;
        }

        private long bytes() {
            try {
                Files.walkFileTree(directory, this);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean strange = !attributes.isRegularFile() || ++files > MOST_FILES;
            bytes = strange ? Long.MAX_VALUE : bytes + attributes.size();
            return bytes > enough || strange ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        /** Skips a file that was deleted meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}

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
 * The disk use of a child in its directory, measured a few times a second. The system bounds each file and not their
 * number. Mutable, one thread.
 */
final class DiskUse {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int MOST_FILES = 10_000;
    /** Space reserved for the rest of the machine, in bytes, whoever takes the rest. */
    static final long LEFT = 64L << 20;

    private final Path directory;
    private final long most;
    private final long left;
    private long next = System.nanoTime() + PAUSE;

    /**
     *
     * @param spare bytes on top of what is there already
     * @param left bytes that the disk must have besides
     */
    DiskUse(Path directory, long spare, long left) {
        this.directory = directory;
        this.left = left;
        this.most = Files.isDirectory(directory) ? new Look(Long.MAX_VALUE).bytes() + spare : spare;
    }

    /** True if it is time to measure again, which begins the next pause. */
    boolean isDue(long now) {
        if (now - next < 0) return false;
        next = now + PAUSE;
        return true;
    }

    /**
     * True if the bytes are within the limit, and all are files and folders: the hub reads what a child leaves, and
     * would follow a link to where the child could not go.
     */
    boolean isInOrder() {
        return new Look(most).bytes() <= most;
    }

    /** True if the disk has room for the rest of the machine, whoever uses it. */
    boolean hasRoomLeft() {
        try {
            return Files.getFileStore(directory).getUsableSpace() >= left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One walk through the directory, stopped as soon as it exceeds the limit. */
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

        /** Skips a file that was deleted in between. */
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

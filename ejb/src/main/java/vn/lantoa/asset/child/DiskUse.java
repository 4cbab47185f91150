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
 * The room that a child takes in its directory, looked at a few times a second. The system bounds each file and not their
 * number. Mutable, one thread.
 */
final class DiskUse {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int MOST_FILES = 10_000;
    /** What the rest of the machine keeps, whoever takes the room. */
    private static final long LEFT = 64L << 20;

    private final Path directory;
    private final long most;
    private long next = System.nanoTime() + PAUSE;

    /** @param room bytes on top of what is there already */
    DiskUse(Path directory, long room) {
        this.directory = directory;
        this.most = Files.isDirectory(directory) ? new Look(Long.MAX_VALUE).bytes() + room : room;
    }

    /** As of now, if it is time to look again. */
    boolean isInOrder(long now) {
        if (now - next < 0) return true;
        next = now + PAUSE;
        return isInOrder() && hasRoomLeft();
    }

    /**
     * Whether there are no more bytes than there may be, and nothing but files and folders: the hub reads what a child
     * leaves, and would follow a link to where the child could not go.
     */
    boolean isInOrder() {
        return new Look(most).bytes() <= most;
    }

    private boolean hasRoomLeft() {
        try {
            return Files.getFileStore(directory).getUsableSpace() >= LEFT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One walk through it, broken off as soon as it is too much. */
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

        /** It may have gone in between. */
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

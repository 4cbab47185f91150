package vn.lantoa.run.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A copied object for a restore: its file in parts of 8 MiB, of which two are held at most, the last one and the next. */
final class ObjectParts {
    private static final int PART = 8 << 20;

    private final Path file;
    private final KeptObject object;

    ObjectParts(Path file, KeptObject object) {
        this.file = file;
        this.object = object;
    }

    /** Uploads it, only if it is what was copied. */
    void putInto(Bucket bucket) {
        if (!Files.exists(file) || !Hash.sha256(file).equals(object.sha256()))
            throw new BackupFault(file + " is damaged or missing; bring it back from another copy and go on");
        try (var bytes = Files.newInputStream(file)) {
            if (object.bytes() <= PART) bucket.put(object.key(), Files.readAllBytes(file), object.type());
            else bucket.put(object.key(), () -> new Parts(bytes, object.bytes()), object.type());
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    private static final class Parts implements Iterator<byte[]> {
        private final InputStream bytes;
        private long left;

        Parts(InputStream bytes, long length) {
            this.bytes = bytes;
            this.left = length;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) throw new NoSuchElementException();
            // an array of the right length at once: what does not know how much comes holds all of it twice
            var part = new byte[(int) Math.min(PART, left)];
            try {
                if (bytes.readNBytes(part, 0, part.length) < part.length)
                    throw new BackupFault("an object of the backup became shorter while it was read");
            } catch (IOException e) {
                throw new BackupFault("cannot read an object of the backup", e);
            }
            left -= part.length;
            return part;
        }
    }
}

package vn.lantoa.run.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A copied object for a restore: its file in parts, of which one is held at a time. */
final class ObjectParts {
    private static final int PART = 16 << 20;

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
            if (object.bytes() <= PART) bucket.put(object.key(), bytes.readAllBytes(), object.type());
            else bucket.put(object.key(), () -> new Parts(bytes), object.type());
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    private static final class Parts implements Iterator<byte[]> {
        private final InputStream bytes;
        private byte[] next = {};

        Parts(InputStream bytes) {
            this.bytes = bytes;
            this.next = read();
        }

        private byte[] read() {
            try {
                return bytes.readNBytes(PART);
            } catch (IOException e) {
                throw new BackupFault("cannot read an object of the backup", e);
            }
        }

        @Override
        public boolean hasNext() {
            return next.length > 0;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) throw new NoSuchElementException();
            var part = next;
            next = read();
            return part;
        }
    }
}

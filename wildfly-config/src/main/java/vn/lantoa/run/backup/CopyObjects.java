package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies the objects of a bucket into a folder: only missing objects, and interrupted copies from where they ended.
 * Objects deleted from the bucket stay in the folder.
 */
final class CopyObjects {
    private static final int TRIES = 4;
    private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

    private final Bucket bucket;
    private final BackupFolder folder;
    private final ObjectList list;
    private final Progress progress;

    CopyObjects(Bucket bucket, BackupFolder folder, ObjectList list, Progress progress) {
        this.bucket = bucket;
        this.folder = folder;
        this.list = list;
        this.progress = progress;
    }

    /** Copies the objects with this prefix. */
    void below(String prefix) {
        bucket.list(prefix, this::object);
    }

    /** Copies all objects except those with this prefix. */
    void allExcept(String prefix) {
        bucket.list("", object -> {
            if (!object.key().startsWith(prefix)) object(object);
        });
    }

    /** Copies the object completely, even if a copy exists. */
    void again(String key) {
        bucket.list(key, object -> {
            if (object.key().equals(key) && fetched(object)) progress.copied(object.bytes());
        });
    }

    private void object(Bucket.Listed object) {
        if (isThere(object)) progress.there();
        else {
            var copied = fetched(object);
            if (copied) progress.copied(object.bytes());
        }
    }

    private boolean isThere(Bucket.Listed object) {
        var file = folder.object(object.key());
        try {
            return list.find(object.key())
                            .filter(kept -> kept.bytes() == object.bytes()
                                    && kept.etag().equals(object.etag()))
                            .isPresent()
                    && Files.exists(file)
                    && Files.size(file) == object.bytes();
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    /** Fetches the object; returns false if it no longer exists. */
    private boolean fetched(Bucket.Listed object) {
        var partial = folder.partial(object);
        for (var tries = 1; ; tries++) {
            try {
                var type = download(object, partial);
                if (type == null) return false;
                keep(object, partial, type);
                return true;
            } catch (IOException e) {
                if (tries == TRIES) throw new BackupFault("cannot copy " + object.key(), e);
                pause(tries);
            }
        }
    }

    /** Downloads the object and returns its media type; null if the object was deleted or replaced meanwhile. */
    private @Nullable String download(Bucket.Listed object, Path partial) throws IOException {
        var offset = Files.exists(partial) ? Files.size(partial) : 0;
        // the last byte is requested again, because the media type is in the response
        if (offset > 0 && offset >= object.bytes()) offset = object.bytes() - 1;
        var opened = bucket.open(object, offset);
        if (opened.isEmpty()) {
            Files.deleteIfExists(partial);
            return null;
        }
        try (var bytes = opened.get().bytes();
                var file = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(offset);
            var buffer = new byte[1 << 16];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer))
                file.write(ByteBuffer.wrap(buffer, 0, read));
            file.force(true);
        }
        if (Files.size(partial) != object.bytes()) throw new IOException("the download was interrupted");
        if (isOther(object, partial)) {
            Files.delete(partial);
            throw new IOException("the bytes do not match the store's ETag");
        }
        return opened.get().type();
    }

    /** Returns true if the bytes do not match the ETag, which is a digest only for objects uploaded in one piece. */
    private static boolean isOther(Bucket.Listed object, Path partial) {
        return MD5.matcher(object.etag()).matches() && !object.etag().equals(Hash.md5(partial));
    }

    private void keep(Bucket.Listed object, Path partial, String type) throws IOException {
        var sha256 = Hash.sha256(partial);
        var file = folder.object(object.key());
        Files.createDirectories(file.getParent());
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        list.add(new KeptObject(object.key(), object.bytes(), sha256, object.etag(), type));
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(1000L * tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFault("interrupted", e);
        }
    }
}

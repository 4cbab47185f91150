package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.lantoa.kernel.Sha256;

/**
 * Storage of workers' results, and reader of stored bytes. Runs outside transactions: stores the object first, then its
 * row. The caller must reference the row within a day, otherwise the sweeper deletes the bytes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BlobStorage {
    @Inject
    ObjectStore store;

    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

    /** Stores the file's bytes, unless they are already stored. */
    public Blob put(Path file, String mediaType) {
        var hash = Sha256.of(file);
        var kept = blobs.find(hash);
        if (kept.isPresent()) return blobs.keep(kept.get(), clock.instant());
        var key = Blob.randomKey();
        store.put(key, file, mediaType);
        var blob = blobs.keep(new Blob(hash, key, size(file)), clock.instant());
        if (!blob.objectKey().equals(key)) store.delete(key);
        return blob;
    }

    /** Opens the stored bytes as a stream, which the caller must close. */
    public InputStream open(Sha256 sha256) {
        return store.open(blobs.get(sha256).objectKey());
    }

    /** Opens {@code length} of the stored bytes, starting at {@code from}. */
    public InputStream openRange(Sha256 sha256, long from, long length) {
        return store.openRange(blobs.get(sha256).objectKey(), from, length);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.lantoa.asset.upload;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.asset.upload.Uploads.Tail;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Sha256;

/**
 * Sender of the parts of one chunk to the store, then to the ledger. May be used by different threads, one at a time.
 * If the chunk has a checksum, nothing is recorded before it is verified.
 */
@Transactional(Transactional.TxType.NOT_SUPPORTED)
final class PartSender {
    /**
     * The maximum number of tails before they are merged. Without merging, tiny chunks would create thousands of
     * objects.
     */
    static final int MAX_TAILS = 16;

    private static final String ANY = "application/octet-stream";
    private static final int BUFFER = 64 << 10;

    private final ObjectStore store;
    private final UploadLedger ledger;
    private final ChunkStart start;
    private final boolean atOnce;
    private final List<StoredPart> fresh = new ArrayList<>();
    private List<Tail> tails;
    private int parts;
    private @Nullable String multipart;
    private @Nullable String known;
    private @Nullable String loose;

    /** @param atOnce whether each part is recorded as soon as it is stored */
    PartSender(ObjectStore store, UploadLedger ledger, ChunkStart start, boolean atOnce) {
        this.store = store;
        this.ledger = ledger;
        this.start = start;
        this.atOnce = atOnce;
        this.tails = start.held().tails();
        this.parts = start.held().parts();
        this.multipart = start.held().multipart();
        this.known = multipart;
    }

    /** Returns the number of stored bytes after the last part. */
    long tailBytes() {
        return tails.stream().mapToLong(Tail::bytes).sum();
    }

    /** Sends a full part, after which the store holds {@code received} bytes of the file. */
    void send(Spool spool, long received) {
        put(spool);
        if (atOnce) keep(received, List.of(), false);
    }

    /** Ends the chunk and the file. The remaining bytes become the last part, or the only object. */
    void finish(Spool spool, long received, @Nullable Sha256 hash) {
        if (parts == 0) {
            fill(spool);
            store.put(start.held().objectKey(), spool.file(), 0, spool.end());
        } else if (spool.end() > 0) {
            put(spool);
        }
        keep(new UploadProgress(fresh, List.of(), false, multipart, received, true, hash));
    }

    /** Ends the chunk but not the file. The remaining bytes are stored as a separate object. */
    void pause(Spool spool, long received) {
        if (spool.newBytes() == 0) {
            if (!fresh.isEmpty()) keep(received, List.of(), false);
            return;
        }
        var merge = tails.size() >= MAX_TAILS;
        if (merge) fill(spool);
        var from = merge ? 0 : spool.from();
        var length = spool.end() - from;
        var tail = new Tail(received - length, (int) length, Blob.TAIL_PREFIX + UUID.randomUUID());
        loose = tail.objectKey();
        store.put(tail.objectKey(), spool.file(), from, length);
        keep(received, List.of(tail), !merge && fresh.isEmpty());
    }

    /**
     * Removes objects that are not in the ledger. Parts of a recorded multipart upload are overwritten or dropped
     * later.
     */
    void undo() {
        if (loose != null) store.delete(loose);
        if (multipart != null && !multipart.equals(known))
            store.abortMultipart(start.held().objectKey(), multipart);
    }

    private void put(Spool spool) {
        fill(spool);
        if (multipart == null) multipart = store.startMultipart(start.held().objectKey(), ANY);
        parts++;
        fresh.add(store.putPart(start.held().objectKey(), multipart, parts, spool.file(), spool.end()));
    }

    /** Reads back the tails that precede the new bytes, to join them with the new bytes into one part. */
    private void fill(Spool spool) {
        if (spool.from() == 0) return;
        var base = (long) parts * ObjectStore.PART_BYTES;
        var buffer = new byte[BUFFER];
        for (var tail : tails) {
            var at = tail.position() - base;
            try (var bytes = store.open(tail.objectKey())) {
                for (int read = bytes.read(buffer); read >= 0; at += read, read = bytes.read(buffer))
                    spool.fill(at, buffer, read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void keep(long received, List<Tail> newTails, boolean addsTail) {
        keep(new UploadProgress(fresh, newTails, addsTail, multipart, received, false, null));
    }

    private void keep(UploadProgress uploadProgress) {
        record(uploadProgress);
        fresh.clear();
        known = multipart;
        loose = null;
        if (!uploadProgress.addsTail()) tails.forEach(tail -> store.delete(tail.objectKey()));
        tails = List.of();
    }

    /**
     * Records the progress. A {@link Problem} means that nothing was recorded. After any other failure, such as a lost
     * connection, the commit may have succeeded; the sent objects are then left to the ledger or the sweeper.
     */
    private void record(UploadProgress uploadProgress) {
        try {
            ledger.keep(start, uploadProgress);
        } catch (RuntimeException e) {
            if (!(e instanceof Problem)) {
                known = multipart;
                loose = null;
            }
            throw e;
        }
    }
}

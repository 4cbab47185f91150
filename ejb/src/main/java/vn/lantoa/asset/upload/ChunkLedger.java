package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.outbox.Outbox;

/** Short transactions of a chunk: begin, and record what the store holds. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ChunkLedger {
    @Inject
    UploadRecords records;

    @Inject
    UploadWriters writers;

    @Inject
    AssetAccess access;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Grants the writer a lease to write at the given offset. Only one request can hold the lease.
     *
     * @throws Conflict if the upload has ended or expired, the offset is wrong, or another request holds the lease
     */
    public ChunkStart begin(UploadId id, UUID writer, long offset, Actor by) {
        var upload = records.getLocked(id);
        access.forEditing(upload.asset(), by);
        if (upload.state() != UploadState.OPEN) throw upload.isOver();
        if (!clock.instant().isBefore(upload.expiresAt())) throw new Conflict("upload-expired", "upload:" + id);
        if (offset != upload.received()) throw new Conflict("wrong-offset", "the next byte is " + upload.received());
        if (!writers.take(id, writer)) throw new Conflict("upload-busy", "another request is writing to upload:" + id);
        return new ChunkStart(
                id,
                writer,
                new ChunkStart.Bounds(upload.received(), upload.findLength().orElse(null), upload.room()),
                new ChunkStart.StoredChunks(
                        upload.objectKey(),
                        upload.findMultipart().orElse(null),
                        records.parts(id).size(),
                        records.tails(id)));
    }

    /** Records the additional bytes. After the last byte, publishes the event that starts the check. */
    public void keep(ChunkStart chunk, UploadProgress uploadProgress) {
        var upload = records.getLocked(chunk.upload());
        if (upload.state() != UploadState.OPEN) throw upload.isOver();
        if (!writers.prolong(chunk.upload(), chunk.writer()))
            throw new Conflict("upload-busy", "another request has taken over upload:" + chunk.upload());
        records.add(chunk.upload(), uploadProgress);
        var now = clock.instant();
        upload.advance(uploadProgress.received(), uploadProgress.multipart(), now);
        if (!uploadProgress.last()) return;
        upload.receive(uploadProgress.hash(), now);
        outbox.append(new UploadBytesComplete(chunk.upload(), now));
    }

    /** Returns true if the request may continue writing. */
    public boolean prolong(ChunkStart chunk) {
        return writers.prolong(chunk.upload(), chunk.writer());
    }
}

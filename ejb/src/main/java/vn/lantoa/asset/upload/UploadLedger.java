package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.Blobs;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;

/**
 * Executes the short transactions of an upload: before and after each chunk, before and after the check of the file,
 * and when the upload ends without stored bytes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UploadLedger {
    @Inject
    Uploads uploads;

    @Inject
    UploadWriters writers;

    @Inject
    AssetAccess access;

    @Inject
    Clock clock;

    @Inject
    Assets assets;

    @Inject
    Blobs blobs;

    @Inject
    UploadEvents events;

    /**
     * Grants the writer the lease to write at the given offset. Only one request at a time can hold the lease.
     *
     * @throws Conflict if the upload has ended or expired, the offset is wrong, or another request holds the lease
     */
    public ChunkStart begin(UploadId id, UUID writer, long offset, Actor by) {
        var upload = uploads.getLocked(id);
        access.forEditing(upload.asset(), by);
        if (upload.state() != UploadState.OPEN) throw upload.isOver();
        if (!clock.instant().isBefore(upload.expiresAt())) throw new Conflict("upload-expired", "upload:" + id);
        if (offset != upload.received()) throw new Conflict("wrong-offset", "the next offset is " + upload.received());
        if (!writers.take(id, writer)) throw new Conflict("upload-busy", "another request is writing to upload:" + id);
        return new ChunkStart(
                id,
                writer,
                new ChunkStart.Bounds(upload.received(), upload.findLength().orElse(null), upload.room()),
                new ChunkStart.StoredChunks(
                        upload.objectKey(),
                        upload.findMultipart().orElse(null),
                        uploads.parts(id).size(),
                        uploads.tails(id)));
    }

    /** Records the stored bytes. After the last byte, publishes the event that starts the check. */
    public void keep(ChunkStart chunk, UploadProgress uploadProgress) {
        var upload = uploads.getLocked(chunk.upload());
        if (upload.state() != UploadState.OPEN) throw upload.isOver();
        if (!writers.prolong(chunk.upload(), chunk.writer()))
            throw new Conflict("upload-busy", "another request has taken over upload:" + chunk.upload());
        uploads.add(chunk.upload(), uploadProgress);
        var now = clock.instant();
        upload.advance(uploadProgress.received(), uploadProgress.multipart(), now);
        if (!uploadProgress.last()) return;
        upload.receive(uploadProgress.hash(), now);
        events.received(upload, now);
    }

    /** Extends the lease; returns true if the request may continue to write. */
    public boolean prolong(ChunkStart chunk) {
        return writers.prolong(chunk.upload(), chunk.writer());
    }

    /** Returns the file; empty if the file was already checked. */
    public Optional<ReceivedFile> find(UploadId id) {
        return uploads.find(id)
                .filter(upload -> upload.state() == UploadState.RECEIVED)
                .map(this::received);
    }

    private ReceivedFile received(Upload upload) {
        return new ReceivedFile(
                upload.id(),
                assets.get(upload.asset()).kind(),
                upload.file().label(),
                upload.received(),
                new ReceivedFile.Stored(
                        upload.objectKey(), upload.findMultipart().orElse(null), uploads.parts(upload.id())),
                upload.file().findClaim().orElse(null),
                upload.findHash().orElse(null));
    }

    /**
     * Records the bytes as stored and publishes the completion of the upload.
     *
     * @return the leftovers in the store: the whole object if the same bytes were already stored, otherwise empty
     */
    public Optional<UploadLeftovers> keep(UploadId id, Sha256 hash, String mediaType) {
        var upload = uploads.getLocked(id);
        if (upload.state() != UploadState.RECEIVED) return Optional.empty();
        var now = clock.instant();
        var kept = blobs.keep(new Blob(hash, upload.objectKey(), upload.received()), now);
        var leftovers = uploads.close(upload);
        var isNew = kept.objectKey().equals(upload.objectKey());
        upload.complete(hash, mediaType, !isNew, now);
        events.completed(upload, now);
        return isNew ? Optional.empty() : Optional.of(leftovers);
    }

    /** Refuses the upload because of its content. */
    public UploadLeftovers refuse(UploadId id, Issue why) {
        var upload = uploads.getLocked(id);
        var leftovers = uploads.close(upload);
        upload.refuse(why, clock.instant());
        events.refused(upload, why);
        return leftovers;
    }

    /** Cancels the upload for an officer; rejected while bytes are being received. */
    public UploadLeftovers cancel(UploadId id, Actor by) {
        var upload = uploads.getLocked(id);
        access.forEditing(upload.asset(), by);
        if (writers.isBusy(id)) throw new Conflict("upload-busy", "a request is writing to upload:" + id);
        var leftovers = uploads.close(upload);
        upload.cancel(clock.instant());
        events.count("cancelled");
        return leftovers;
    }

    /** Expires an overdue open upload; returns empty if the upload is not open or not overdue, or is being written. */
    public Optional<UploadLeftovers> expire(UploadId id, Instant now) {
        var upload = uploads.getLocked(id);
        if (upload.state() != UploadState.OPEN || now.isBefore(upload.expiresAt()) || writers.isBusy(id))
            return Optional.empty();
        var leftovers = uploads.close(upload);
        upload.expire(now);
        events.count("expired");
        return Optional.of(leftovers);
    }
}

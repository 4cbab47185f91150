package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.Blobs;
import vn.lantoa.kernel.Sha256;

/** Short transactions before and after the check of a file. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CompletionLedger {
    @Inject
    UploadRecords records;

    @Inject
    Assets assets;

    @Inject
    Blobs blobs;

    @Inject
    UploadEvents events;

    @Inject
    Clock clock;

    /** Returns the file; empty if it has already been checked. */
    public Optional<ReceivedFile> find(UploadId id) {
        return records.find(id)
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
                        upload.objectKey(), upload.findMultipart().orElse(null), records.parts(upload.id())),
                upload.file().findClaim().orElse(null),
                upload.findHash().orElse(null));
    }

    /**
     * Records the bytes as stored and publishes the completion of the upload.
     *
     * @return the leftovers in the store: none, or the whole object if the same bytes were stored before
     */
    public Optional<UploadLeftovers> keep(UploadId id, Sha256 hash, String mediaType) {
        var upload = records.getLocked(id);
        if (upload.state() != UploadState.RECEIVED) return Optional.empty();
        var now = clock.instant();
        var kept = blobs.keep(new Blob(hash, upload.objectKey(), upload.received()), now);
        var leftovers = records.close(upload);
        var isNew = kept.objectKey().equals(upload.objectKey());
        upload.complete(hash, mediaType, !isNew, now);
        events.completed(upload, now);
        return isNew ? Optional.empty() : Optional.of(leftovers);
    }
}

package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;

/** Short transactions that end an upload without storing its bytes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class EndingLedger {
    @Inject
    UploadRecords records;

    @Inject
    UploadWriters writers;

    @Inject
    AssetAccess access;

    @Inject
    UploadEvents events;

    @Inject
    Clock clock;

    /** Refuses the upload because of its content. */
    public UploadLeftovers refuse(UploadId id, Issue why) {
        var upload = records.getLocked(id);
        var leftovers = records.close(upload);
        upload.refuse(why, clock.instant());
        events.refused(upload, why);
        return leftovers;
    }

    /** Cancels the upload for an officer, unless bytes are being received. */
    public UploadLeftovers cancel(UploadId id, Actor by) {
        var upload = records.getLocked(id);
        access.forEditing(upload.asset(), by);
        if (writers.isBusy(id)) throw new Conflict("upload-busy", "a request is writing to upload:" + id);
        var leftovers = records.close(upload);
        upload.cancel(clock.instant());
        events.cancelled();
        return leftovers;
    }

    /** Expires the upload if its time-out has passed; returns empty if the upload need not expire any more. */
    public Optional<UploadLeftovers> expire(UploadId id, Instant now) {
        var upload = records.getLocked(id);
        if (upload.state() != UploadState.OPEN || now.isBefore(upload.expiresAt()) || writers.isBusy(id))
            return Optional.empty();
        var leftovers = records.close(upload);
        upload.expire(now);
        events.expired();
        return Optional.of(leftovers);
    }
}

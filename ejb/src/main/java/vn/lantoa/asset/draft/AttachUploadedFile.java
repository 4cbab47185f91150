package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.outbox.EventHandler;

/** Attaches the file of a completed upload to its draft, once: the file has the upload's id. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AttachUploadedFile implements EventHandler<UploadCompleted> {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    CompletedUploads uploads;

    @Inject
    DraftFiles files;

    @Override
    public void on(UploadCompleted event) {
        var open = openDrafts.take(event.asset());
        var id = new DraftFileId(event.upload().value());
        if (files.has(id)) return;
        uploads.find(event.upload()).ifPresent(gathered -> files.add(open, id, gathered, event.at()));
    }
}

package vn.lantoa.asset.draft;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.outbox.EventHandler;

/** Attaches the file of a completed upload to its draft; once, since the file has the upload's id. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
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

package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;

/**
 * Attaches the file of a completed upload to its draft. The file has the upload's id, so that it is attached only once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AttachUploadedFile implements EventHandler<UploadCompleted> {
    private static final String SELECT =
            "select role, language, name, media_type, received as bytes, sha256, created_by as added_by from upload"
                    + " where id = :upload and state = 'COMPLETE'";

    @Inject
    OpenDrafts openDrafts;

    @Inject
    DraftFiles files;

    @Inject
    Database database;

    @Override
    public void on(UploadCompleted event) {
        var open = openDrafts.take(event.asset());
        var id = new DraftFileId(event.upload().value());
        if (files.has(id)) return;
        find(event.upload()).ifPresent(gathered -> files.add(open, id, gathered, event.at()));
    }

    /**
     * Returns the file of the upload; empty after the upload's row was swept, which happens long after the file was
     * attached.
     */
    Optional<GatheredFile> find(UploadId upload) {
        return database.sql(SELECT).with("upload", upload).first(GatheredFile.class);
    }
}

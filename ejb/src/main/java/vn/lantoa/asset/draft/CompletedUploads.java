package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.query.Database;

/** Files of completed uploads, read from their rows. */
@ApplicationScoped
class CompletedUploads {
    private static final String SELECT =
            "select role, language, name, media_type, received as bytes, sha256, created_by as added_by from upload"
                    + " where id = :upload and state = 'COMPLETE'";

    @Inject
    Database database;

    /**
     * Returns the file of the upload; empty after the upload's row was swept, which happens long after the file was
     * attached.
     */
    Optional<GatheredFile> find(UploadId upload) {
        return database.sql(SELECT).with("upload", upload).first(GatheredFile.class);
    }
}

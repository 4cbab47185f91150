package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/** The files of completed uploads, read from their rows. */
@ApplicationScoped
class CompletedUploads {
    private static final String SELECT =
            "select role, language, name, media_type, received, sha256, created_by from upload"
                    + " where id = ? and state = 'COMPLETE'";

    @PersistenceContext
    EntityManager em;

    /** The file of this upload; empty when its row is swept, which happens long after it was attached. */
    Optional<GatheredFile> find(UploadId upload) {
        List<?> rows =
                em.createNativeQuery(SELECT).setParameter(1, upload.value()).getResultList();
        return rows.stream().findFirst().map(row -> file((Object[]) row));
    }

    private static GatheredFile file(Object[] row) {
        var file = new SealedFile(
                FileRole.valueOf((String) row[0]),
                row[1] == null ? null : new Language((String) row[1]),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                new Sha256((String) row[5]));
        return new GatheredFile(file, new OfficerId((UUID) row[6]));
    }
}

package vn.lantoa.asset.history.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;

/** Finds where bytes lie. Whether somebody may read them is decided before. What was removed by law lies nowhere. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager em;

    @Inject
    BlockedBytes blocked;

    public StoredFile get(Sha256 sha256, String name, String mediaType, long bytes) {
        List<?> keys = em.createNativeQuery("select object_key from blob where sha256 = ?")
                .setParameter(1, sha256.hex())
                .getResultList();
        if (keys.isEmpty() || blocked.contains(sha256)) throw new NotFound("bytes:" + sha256);
        return new StoredFile(sha256, (String) keys.get(0), name, mediaType, bytes);
    }
}

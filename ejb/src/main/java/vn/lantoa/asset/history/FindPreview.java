package vn.lantoa.asset.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.draft.DraftFile;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.draft.Drafts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

/** Finds the bytes of a draft or version for those who may read it. What was removed by law is found by nobody. */
@Stateless
public class FindPreview {
    @PersistenceContext
    EntityManager em;

    @Inject
    AssetAccess access;

    @Inject
    Drafts drafts;

    @Inject
    BlockedBytes blocked;

    /** The bytes of a file that was gathered for the next version. */
    public StoredFile ofDraft(AssetId asset, DraftFileId id, Actor by) {
        access.forReading(asset, by);
        return drafts.findFile(id)
                .filter(file -> file.asset().equals(asset))
                .map(DraftFile::file)
                .map(this::stored)
                .orElseThrow(() -> new NotFound("asset:" + asset + "/draft/files/" + id));
    }

    /** The bytes of the file at this place of a sealed version. */
    public StoredFile ofVersion(AssetId asset, int number, int position, Actor by) {
        var file = access.versionForReading(asset, number, by).file(position);
        return stored(new SealedFile(file.role(), null, file.name(), file.mediaType(), file.bytes(), file.sha256()));
    }

    private StoredFile stored(SealedFile file) {
        List<?> keys = em.createNativeQuery("select object_key from blob where sha256 = ?")
                .setParameter(1, file.sha256().hex())
                .getResultList();
        if (keys.isEmpty() || blocked.contains(file.sha256())) throw new NotFound("bytes:" + file.sha256());
        return new StoredFile(file.sha256(), (String) keys.get(0), file.name(), file.mediaType(), file.bytes());
    }
}

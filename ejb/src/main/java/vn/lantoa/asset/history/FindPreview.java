package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.asset.draft.Drafts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Finder of the bytes of a draft's or version's file, for actors who may read the asset. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class FindPreview {
    @Inject
    AssetAccess access;

    @Inject
    Drafts drafts;

    @Inject
    Database database;

    @Inject
    BlockedBytes blocked;

    /** Returns the bytes of a draft file. */
    public StoredFile ofDraft(AssetId asset, DraftFileId id, Actor by) {
        access.forReading(asset, by);
        var file = drafts.findFile(id)
                .filter(found -> found.asset().equals(asset))
                .orElseThrow(() -> new NotFound("asset:" + asset + "/draft/files/" + id))
                .file();
        return stored(file);
    }

    /** Returns the bytes of the file at this position of a sealed version. */
    public StoredFile ofVersion(AssetId asset, int number, int position, Actor by) {
        var file = access.versionForReading(asset, number, by).file(position).file();
        return stored(file);
    }

    /**
     * Returns the stored bytes.
     *
     * @throws NotFound if the bytes are blocked
     */
    private StoredFile stored(SealedFile file) {
        var sha256 = file.sha256();
        var key = database.sql("select object_key from blob where sha256 = :sha256")
                .with("sha256", sha256)
                .value(String.class);
        if (key.isEmpty() || blocked.contains(sha256)) throw new NotFound("bytes:" + sha256);
        return new StoredFile(sha256, key.get(), file.name(), file.mediaType(), file.bytes());
    }
}

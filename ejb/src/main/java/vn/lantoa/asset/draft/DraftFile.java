package vn.lantoa.asset.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.lantoa.asset.AssetFile;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.GatheredFile;

/** A file of the draft. Immutable: to change a file, remove it and add another. */
@Entity
public class DraftFile extends AssetFile {
    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(updatable = false)
    private Instant addedAt;

    protected DraftFile() {}

    /** Creates a file with the given id, so that a repeated event adds the file only once. */
    DraftFile(DraftFileId id, AssetId asset, GatheredFile gathered, Instant at) {
        super(id.value(), gathered);
        this.asset = asset;
        this.addedAt = at;
    }

    public DraftFileId id() {
        return new DraftFileId(key());
    }

    public AssetId asset() {
        return asset;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

package vn.lantoa.asset.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/** A file of the draft. Immutable: to change a file, remove it and add another. */
@Entity
public class DraftFile {
    @Id
    private UUID id;

    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileRole role;

    @Column(updatable = false)
    private @Nullable Language language;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private Sha256 sha256;

    @Column(updatable = false)
    private Instant addedAt;

    @Column(updatable = false)
    private OfficerId addedBy;

    protected DraftFile() {}

    /** Creates a file with the given id, so that a repeated event adds the file only once. */
    DraftFile(DraftFileId id, AssetId asset, SealedFile file, OfficerId by, Instant at) {
        this.id = id.value();
        this.asset = asset;
        this.role = file.role();
        this.language = file.language();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.addedBy = by;
        this.addedAt = at;
    }

    public DraftFileId id() {
        return new DraftFileId(id);
    }

    public AssetId asset() {
        return asset;
    }

    /** Returns the file in the form in which it would be sealed. */
    public SealedFile file() {
        return new SealedFile(role, language, name, mediaType, bytes, sha256);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public OfficerId addedBy() {
        return addedBy;
    }
}

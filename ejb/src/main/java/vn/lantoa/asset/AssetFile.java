package vn.lantoa.asset;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/** A file of a draft or of a sealed version: its name, its bytes and the officer who added it. */
@MappedSuperclass
public abstract class AssetFile {
    @Id
    private UUID id;

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
    private OfficerId addedBy;

    @SuppressWarnings("NullAway.Init")
    protected AssetFile() {}

    protected AssetFile(UUID id, GatheredFile gathered) {
        var file = gathered.file();
        this.id = id;
        this.role = file.role();
        this.language = file.language();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.addedBy = gathered.addedBy();
    }

    protected UUID key() {
        return id;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /** Returns the file in the form in which it is sealed; its name is in NFC. */
    public SealedFile file() {
        return new SealedFile(role, language, name, mediaType, bytes, sha256);
    }

    /**
     * Returns the officer who uploaded or linked the file; that officer must not decide on the approval of the version.
     */
    public OfficerId addedBy() {
        return addedBy;
    }

    /** Returns the file with the officer who added it. */
    public GatheredFile gathered() {
        return new GatheredFile(file(), addedBy);
    }
}

package vn.lantoa.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/** A file of a sealed version. After the insert, only its facts are added, once, by the inspection. */
@Entity
public class VersionFile {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private AssetVersion version;

    @Column(updatable = false)
    private int position;

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

    private FileFacts facts;

    protected VersionFile() {}

    VersionFile(AssetVersion version, int position, GatheredFile gathered) {
        var file = gathered.file();
        this.id = UUID.randomUUID();
        this.version = version;
        this.position = position;
        this.role = file.role();
        this.language = file.language();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.addedBy = gathered.addedBy();
        this.facts = FileFacts.NONE;
    }

    /** Sets the facts found by the inspection. */
    public void learn(FileFacts found) {
        facts = found;
    }

    /** Returns the position in the version, counted from 1. It is the last path segment of the preview's address. */
    public int position() {
        return position;
    }

    /** Returns the file in the form in which it is sealed; its name is in NFC. */
    public SealedFile file() {
        return new SealedFile(role, language, name, mediaType, bytes, sha256);
    }

    public Sha256 sha256() {
        return sha256;
    }

    /**
     * Returns the officer who uploaded or linked the file; that officer must not decide on the approval of the version.
     */
    public OfficerId addedBy() {
        return addedBy;
    }

    public FileFacts facts() {
        return facts;
    }
}

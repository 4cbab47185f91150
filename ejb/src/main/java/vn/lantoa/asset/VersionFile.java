package vn.lantoa.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A file of a sealed version. After the insert, only its facts are added, once, by the inspection. */
@Entity
public class VersionFile extends AssetFile {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private AssetVersion version;

    @Column(updatable = false)
    private int position;

    private FileFacts facts;

    protected VersionFile() {}

    VersionFile(AssetVersion version, int position, GatheredFile gathered) {
        super(UUID.randomUUID(), gathered);
        this.version = version;
        this.position = position;
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

    public FileFacts facts() {
        return facts;
    }
}

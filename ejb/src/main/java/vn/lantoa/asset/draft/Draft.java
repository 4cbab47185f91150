package vn.lantoa.asset.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Editors;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;

/**
 * Draft of an asset. A draft exists from the creation of the asset and stays as the base of the next version. Every
 * save states the lock version on which it is based, so that two officers cannot overwrite each other's changes
 * unnoticed. Adding and removing files does not change the lock version.
 */
@Entity
public class Draft {
    @Id
    @Column(name = "asset_id")
    private UUID asset;

    private long lockVersion = 1;

    private PublicTexts texts;

    private WorkingNotes notes;

    private Instant savedAt;

    private OfficerId savedBy;

    private Editors editors = Editors.NONE;

    protected Draft() {}

    private Draft(AssetId asset, PublicTexts texts, WorkingNotes notes, OfficerId by, Instant at) {
        this.asset = asset.value();
        this.texts = texts;
        this.notes = notes;
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Creates the draft of a new asset. */
    static Draft open(AssetId asset, PublicTexts texts, WorkingNotes notes, OfficerId by, Instant at) {
        return new Draft(asset, texts, notes, by, at);
    }

    /**
     * Saves texts and notes that were edited on the basis of the given lock version. A save without changes does not
     * increment the lock version. The caller has locked the row.
     */
    void save(long typedOn, PublicTexts newTexts, WorkingNotes newNotes, OfficerId by, Instant at) {
        requireUnchangedSince(typedOn);
        if (newTexts.equals(texts) && newNotes.equals(notes)) return;
        texts = newTexts;
        notes = newNotes;
        touch(by, at);
        lockVersion++;
    }

    /** Records that the files changed. The lock version, on which saves are based, stays the same. */
    void touch(OfficerId by, Instant at) {
        savedBy = by;
        savedAt = at;
        editors = editors.and(by, at);
    }

    /** Records these editors as editors of this draft too, because their work is reused. */
    void take(Editors others, Instant at) {
        editors = editors.and(others, at);
    }

    /** Throws a Conflict if the draft was saved since it had the given lock version. */
    void requireUnchangedSince(long seen) {
        if (seen != lockVersion)
            throw new Conflict(
                    "draft-changed", "draft of asset:" + asset + " has lock version " + lockVersion + ", not " + seen);
    }

    public AssetId asset() {
        return new AssetId(asset);
    }

    /** Returns the current state of the draft, on which forms are based; the API uses it as ETag for If-Match. */
    public long lockVersion() {
        return lockVersion;
    }

    public PublicTexts texts() {
        return texts;
    }

    public WorkingNotes notes() {
        return notes;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public OfficerId savedBy() {
        return savedBy;
    }

    /** Returns all officers who ever edited the draft. */
    public Editors editors() {
        return editors;
    }
}

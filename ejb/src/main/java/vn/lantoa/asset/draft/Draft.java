package vn.lantoa.asset.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.lineage.Editors;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;

/**
 * The draft of an asset: there from the start and kept as the base of the next version. Every save names the state it
 * was typed on, so that two officers never overwrite each other unseen. Files are added and removed beside it without
 * disturbing the officer who types.
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

    /** The draft of a new asset. */
    static Draft open(AssetId asset, PublicTexts texts, WorkingNotes notes, OfficerId by, Instant at) {
        return new Draft(asset, texts, notes, by, at);
    }

    /**
     * Saves what was typed on that state of the draft. The row is locked by then, so that counting here is enough; a
     * save that changes nothing counts nothing.
     */
    void save(long typedOn, PublicTexts newTexts, WorkingNotes newNotes, OfficerId by, Instant at) {
        requireUnchangedSince(typedOn);
        if (newTexts.equals(texts) && newNotes.equals(notes)) return;
        texts = newTexts;
        notes = newNotes;
        touch(by, at);
        lockVersion++;
    }

    /** Notes that its files changed; typing is not disturbed. */
    void touch(OfficerId by, Instant at) {
        savedBy = by;
        savedAt = at;
        editors = editors.and(by, at);
    }

    /** Notes that the work of these editors is used again. */
    void take(Editors others, Instant at) {
        editors = editors.and(others, at);
    }

    /** Refuses when somebody has saved since the draft was in that state. */
    void requireUnchangedSince(long seen) {
        if (seen != lockVersion)
            throw new Conflict(
                    "draft-changed", "the draft of asset:" + asset + " is at " + lockVersion + ", not at " + seen);
    }

    public AssetId asset() {
        return new AssetId(asset);
    }

    /** The state that a form was filled on; it comes back as If-Match. */
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

    /** All who ever edited it. */
    public Editors editors() {
        return editors;
    }
}

package vn.lantoa.asset.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;

/**
 * What is being typed about an asset: one for each, there from the start and kept as the base of the next version. Every
 * save names the state it was typed on, so that two officers never overwrite each other unseen. Files come and go beside
 * it without disturbing who types.
 */
@Entity
public class Draft {
    @Id
    @Column(name = "asset_id")
    private UUID asset;

    @Version
    private long lockVersion;

    private PublicTexts texts;

    private WorkingNotes notes;

    private Instant savedAt;

    private OfficerId savedBy;

    protected Draft() {}

    private Draft(AssetId asset, PublicTexts texts, WorkingNotes notes, OfficerId by, Instant at) {
        this.asset = asset.value();
        this.texts = texts;
        this.notes = notes;
        this.savedBy = by;
        this.savedAt = at;
    }

    /** The draft of a new asset. */
    public static Draft open(AssetId asset, PublicTexts texts, WorkingNotes notes, OfficerId by, Instant at) {
        return new Draft(asset, texts, notes, by, at);
    }

    /** Takes what was typed on that state of the draft, and refuses when somebody else has typed since. */
    void save(long typedOn, PublicTexts newTexts, WorkingNotes newNotes, OfficerId by, Instant at) {
        if (typedOn != lockVersion)
            throw new Conflict("draft-changed", "draft of asset:" + asset + " is at " + lockVersion);
        texts = newTexts;
        notes = newNotes;
        savedBy = by;
        savedAt = at;
    }

    public AssetId asset() {
        return new AssetId(asset);
    }

    /** The state a form is filled on; it comes back as If-Match. */
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
}

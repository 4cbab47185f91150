package vn.lantoa.asset;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/**
 * Version of an asset: numbered, immutable content under one seal, namely public texts and files with roles. A version
 * is RECEIVED when an officer seals the draft, and the inspection changes it once, to READY or REFUSED. Everything else
 * is immutable; a correction is a new version.
 */
@Entity
public class AssetVersion extends CreatedRow {
    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(updatable = false)
    private PublicTexts texts;

    @Column(updatable = false)
    private WorkingNotes notes;

    @Column(updatable = false)
    private Sha256 seal;

    @Column(updatable = false)
    private String sealedJson;

    @Column(updatable = false)
    private @Nullable VersionId madeFrom;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Significance significance = Significance.MAJOR;

    @Column(updatable = false)
    private String changeNote = "";

    @Column(updatable = false)
    private boolean machineMade;

    @Column(updatable = false)
    private Editors editors = Editors.NONE;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable String stateReason;

    private @Nullable Instant inspectedAt;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<VersionFile> files = new ArrayList<>();

    protected AssetVersion() {}

    private AssetVersion(Asset asset, int number, Seal seal, WorkingNotes notes, OfficerId by, Instant at) {
        super(by, at);
        this.asset = asset.id();
        this.number = number;
        this.state = VersionState.RECEIVED;
        this.scan = ScanState.NOT_SCANNED;
        this.texts = seal.texts();
        this.notes = notes;
        this.seal = seal.sha256();
        this.sealedJson = seal.json();
    }

    /** Seals these texts and files as the version with this number. */
    public static AssetVersion sealed(
            Asset asset,
            int number,
            PublicTexts texts,
            WorkingNotes notes,
            List<GatheredFile> gathered,
            OfficerId by,
            Instant at) {
        var files = gathered.stream().map(GatheredFile::file).toList();
        var version = new AssetVersion(asset, number, Seal.of(asset, texts, files), notes, by, at);
        for (var file : Seal.inOrder(gathered))
            version.files.add(new VersionFile(version, version.files.size() + 1, file));
        return version;
    }

    /** Sets the lineage and returns this version. Allowed only before the version is stored. */
    public AssetVersion tracing(Lineage lineage) {
        madeFrom = lineage.madeFrom();
        significance = lineage.significance();
        changeNote = lineage.changeNote();
        machineMade = lineage.machineMade();
        return this;
    }

    /** Sets the editors of the draft and returns this version. Allowed only before the version is stored. */
    public AssetVersion editedBy(Editors hands) {
        editors = hands;
        return this;
    }

    /**
     * Records a passed inspection.
     *
     * @param remark what the inspection could not determine; null if nothing
     */
    public void passInspection(ScanState scanned, @Nullable String remark, Instant at) {
        move(VersionState.READY, scanned, remark, at);
    }

    /** Records a failed inspection with its reason: a slug such as {@code infected}. */
    public void failInspection(ScanState scanned, String reason, Instant at) {
        move(VersionState.REFUSED, scanned, reason, at);
    }

    private void move(VersionState next, ScanState scanned, @Nullable String reason, Instant at) {
        if (!state.mayBecome(next)) throw new Conflict("version-already-inspected", "version:" + id() + " is " + state);
        state = next;
        scan = scanned;
        stateReason = reason;
        inspectedAt = at;
    }

    public VersionId id() {
        return new VersionId(key());
    }

    public AssetId asset() {
        return asset;
    }

    /** Returns the number of the version, counted from 1 within the asset. */
    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public boolean isReady() {
        return state == VersionState.READY;
    }

    public PublicTexts texts() {
        return texts;
    }

    public WorkingNotes notes() {
        return notes;
    }

    /** Returns the SHA-256 of {@link #sealedJson()}. */
    public Sha256 seal() {
        return seal;
    }

    public Lineage lineage() {
        return new Lineage(madeFrom, significance, changeNote, machineMade);
    }

    public ScanState scan() {
        return scan;
    }

    /** Returns the reason of a refusal, or the remark of the inspection. */
    public Optional<String> findStateReason() {
        return Optional.ofNullable(stateReason);
    }

    public Optional<Instant> findInspectedAt() {
        return Optional.ofNullable(inspectedAt);
    }

    /** Returns the officer who sealed the version; that officer must not decide on its approval. */
    /** Returns all officers who edited the draft since the asset was created. */
    public Editors editors() {
        return editors;
    }

    /** Returns the officers who added files of the version. */
    public Set<OfficerId> uploaders() {
        return files.stream().map(VersionFile::addedBy).collect(Collectors.toUnmodifiableSet());
    }

    public List<VersionFile> files() {
        return List.copyOf(files);
    }

    /** Returns the file at this position, counted from 1. */
    public VersionFile file(int position) {
        return files.stream()
                .filter(file -> file.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("version:" + id() + "/files/" + position));
    }
}

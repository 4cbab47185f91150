package vn.lantoa.rendition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;

/**
 * Rendition: a machine-made derivative of a version. Planned when the version is ready, then leased by one maker after
 * another until a maker finishes it or finds that it cannot be made. Bound to its seal and recipe; a ready rendition
 * never changes.
 */
@Entity
public class Rendition {
    @Id
    private UUID id;

    @Column(name = "version_id", updatable = false)
    private VersionId version;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private Sha256 seal;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Lane lane;

    @Column(name = "rank", updatable = false)
    private int urgency;

    @Column(updatable = false)
    private @Nullable String waitsFor;

    private String recipe;

    @Enumerated(EnumType.STRING)
    private RenditionState state;

    private int progress;
    private @Nullable String reason;
    private int attempts;
    private @Nullable Instant leasedUntil;
    private @Nullable String mediaType;
    private @Nullable Long bytes;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Sha256 sha256;

    @Column(updatable = false)
    private Instant plannedAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant readyAt;

    protected Rendition() {}

    Rendition(VersionId version, Sha256 seal, RenditionPlan.Planned planned, Instant at) {
        this(version, seal, planned.position(), planned.recipe().name(), planned.lane(), at);
        this.urgency = planned.recipe().rank();
        this.waitsFor = planned.recipe().how().get("waitsFor");
        this.recipe = planned.recipe().text();
        this.state = RenditionState.PLANNED;
    }

    private Rendition(VersionId version, Sha256 seal, int position, String name, Lane lane, Instant at) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.position = position;
        this.seal = seal;
        this.name = name;
        this.lane = lane;
        this.plannedAt = at;
    }

    /** Creates the rendition of a part that is made together with this one, such as the segments of a playlist. */
    Rendition beside(String partName, MadeFile made, Instant at) {
        var part = new Rendition(version, seal, position, partName, lane, at);
        part.recipe = recipe;
        part.state = RenditionState.RUNNING;
        part.finish(made, at);
        return part;
    }

    /** Leases the rendition to a maker until the given instant. */
    void lease(Instant until) {
        move(RenditionState.RUNNING);
        attempts++;
        progress = 0;
        leasedUntil = until;
        recipe = recipe().text();
    }

    /** Extends the lease of a working maker and sets the progress in percent. */
    void prolong(int percent, Instant until) {
        move(RenditionState.RUNNING);
        progress = Math.max(0, Math.min(100, percent));
        leasedUntil = until;
    }

    void putOff() {
        attempts--;
    }

    void finish(MadeFile made, Instant at) {
        move(RenditionState.READY);
        progress = 100;
        mediaType = made.mediaType();
        bytes = made.bytes();
        width = made.width();
        height = made.height();
        sha256 = made.sha256();
        readyAt = at;
        leasedUntil = null;
    }

    /** Marks the rendition as permanently failed, for a reason such as {@code too-many-pixels}. */
    void fail(String why) {
        move(RenditionState.FAILED);
        reason = why;
        leasedUntil = null;
    }

    /** Plans the rendition again, for another attempt. */
    void planAgain() {
        move(RenditionState.PLANNED);
        reason = null;
        attempts = 0;
        progress = 0;
    }

    private void move(RenditionState next) {
        state = state.moved(next, "rendition:" + id);
    }

    /** Returns true if the maker of the given attempt still holds the lease. */
    boolean isLeasedFor(int attempt) {
        return state == RenditionState.RUNNING && attempts == attempt;
    }

    public RenditionId id() {
        return new RenditionId(id);
    }

    public VersionId version() {
        return version;
    }

    /** Returns the position of the source file in the version. */
    public int position() {
        return position;
    }

    /** Returns the seal of the version from which the rendition is made. */
    public Sha256 seal() {
        return seal;
    }

    /** Returns the name used in addresses, such as {@code thumbnail}. */
    public String name() {
        return name;
    }

    public Recipe recipe() {
        return Recipes.get(name);
    }

    public Lane lane() {
        return lane;
    }

    int urgency() {
        return urgency;
    }

    public RenditionState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Optional<Instant> findLeasedUntil() {
        return Optional.ofNullable(leasedUntil);
    }

    RenditionView view() {
        return new RenditionView(
                name, recipe, state, progress, reason, findMade().orElse(null));
    }

    /** Returns the bytes; empty if the rendition is not ready. */
    public Optional<MadeFile> findMade() {
        if (mediaType == null || bytes == null || width == null || height == null || sha256 == null)
            return Optional.empty();
        return Optional.of(new MadeFile(mediaType, width, height, bytes, sha256));
    }
}

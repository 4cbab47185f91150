package vn.lantoa.release;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SealedVersion;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Approved version released for a window and a reach. Life cycle: planned, possibly under embargo, then published when
 * due. Afterwards a later release of the same asset supersedes it, or it expires, or it is withdrawn publicly. An ended
 * release never becomes public again: releasing again creates a new release. Changed only through {@link ReleaseMoves},
 * with the asset and this row locked; every change of state adds a {@link ReleaseStatus}.
 */
@Entity
public class Release extends SealedVersion {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reach reach;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private Instant dueAt;
    private @Nullable Instant embargoUntil;
    private @Nullable Instant expiresAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant heldAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private OfficerId createdBy;

    @Version
    private long lockVersion;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReleaseStatus> history = new ArrayList<>();

    protected Release() {}

    Release(AssetVersion version, OrganisationId owner, Reach reach, ReleaseWindow window, Actor by, Instant now) {
        super(version, owner);
        this.reach = reach;
        this.createdAt = now;
        this.createdBy = new OfficerId(by.id());
        this.state = ReleaseState.PLANNED;
        take(window);
        remember(by, now, null);
        if (window.findEmbargoAt(now).isPresent()) move(ReleaseState.EMBARGOED, by, now, null);
    }

    /** Sets new times. Rejected if the release was already published or cancelled. */
    void reschedule(ReleaseWindow window, Actor by, Instant now) {
        if (!state.isWaiting()) throw refusal("release-not-waiting");
        take(window);
        if (state == ReleaseState.PLANNED && window.findEmbargoAt(now).isPresent())
            move(ReleaseState.EMBARGOED, by, now, null);
    }

    /** Holds the release, so that it is not published when due. */
    void hold(Instant now) {
        if (!state.isWaiting()) throw refusal("release-not-waiting");
        heldAt = now;
    }

    /** Ends the hold. An overdue release is then published at once. */
    void letGo() {
        heldAt = null;
    }

    void publish(Actor by, Instant now) {
        if (window().findEmbargoAt(now).isPresent()) throw refusal("release-under-embargo");
        move(ReleaseState.PUBLISHED, by, now, null);
        publishedAt = now;
    }

    void supersede(Actor by, Instant now) {
        move(ReleaseState.SUPERSEDED, by, now, null);
    }

    void expire(Instant now) {
        move(ReleaseState.EXPIRED, Actor.SYSTEM, now, null);
    }

    void withdraw(WithdrawalKind kind, Actor by, Instant now) {
        move(ReleaseState.WITHDRAWN, by, now, kind.name());
    }

    void cancel(String reason, Actor by, Instant now) {
        move(ReleaseState.CANCELLED, by, now, reason);
    }

    private void move(ReleaseState next, Actor by, Instant at, @Nullable String reason) {
        if (!state.mayBecome(next))
            throw refusal("release-cannot-become-" + next.name().toLowerCase(java.util.Locale.ROOT));
        state = next;
        remember(by, at, reason);
    }

    private void remember(Actor by, Instant at, @Nullable String reason) {
        history.add(new ReleaseStatus(this, history.size() + 1, by, at, reason));
    }

    private void take(ReleaseWindow window) {
        dueAt = window.dueAt();
        embargoUntil = window.embargoUntil();
        expiresAt = window.expiresAt();
    }

    private Conflict refusal(String type) {
        return new Conflict(type, "release:" + uuid() + " is " + state);
    }

    public ReleaseId id() {
        return new ReleaseId(uuid());
    }

    public Reach reach() {
        return reach;
    }

    public ReleaseState state() {
        return state;
    }

    public ReleaseWindow window() {
        return new ReleaseWindow(dueAt, embargoUntil, expiresAt);
    }

    /** Returns whether the release is held, even if it is due. */
    public boolean isHeld() {
        return heldAt != null && state.isWaiting();
    }

    public Optional<Instant> findPublishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public OfficerId createdBy() {
        return createdBy;
    }

    /** Returns the row version for If-Match, which identifies the state that a form was based on. */
    public long lockVersion() {
        return lockVersion;
    }

    public List<ReleaseStatus> history() {
        return List.copyOf(history);
    }
}

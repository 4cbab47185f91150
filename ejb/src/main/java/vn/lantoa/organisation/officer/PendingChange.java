package vn.lantoa.organisation.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Change that one administrator requests and another administrator confirms or refuses. Immutable except for its state;
 * see {@link ChangeState}.
 */
@Entity
public class PendingChange {
    static final Duration LASTS = Duration.ofDays(7);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;

    @Column(name = "officer_id", updatable = false)
    private @Nullable OfficerId officer;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private ChangeDetail detail;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private OfficerId askedBy;

    @Column(updatable = false)
    private Instant expiresAt;

    @SuppressWarnings("UnusedVariable") // read in the database
    private @Nullable Instant endedAt;

    private @Nullable OfficerId endedBy;

    private String reason = "";

    protected PendingChange() {}

    PendingChange(ChangeDraft draft, OfficerId by, Instant now) {
        id = UUID.randomUUID();
        kind = draft.kind();
        officer = draft.officer();
        organisation = draft.organisation();
        detail = draft.detail();
        state = ChangeState.WAITING;
        askedBy = by;
        askedAt = now;
        expiresAt = now.plus(LASTS);
    }

    void confirm(OfficerId by, Instant now) {
        end(ChangeState.CONFIRMED, now);
        endedBy = by;
    }

    void refuse(String why, OfficerId by, Instant now) {
        end(ChangeState.REFUSED, now);
        endedBy = by;
        reason = why;
    }

    void expire(Instant now) {
        if (isOpenAt(now)) throw new Conflict("change-still-waiting", "change:" + id);
        end(ChangeState.EXPIRED, now);
    }

    private void end(ChangeState next, Instant now) {
        if (!state.mayBecome(next)) throw new Conflict("change-not-waiting", "change:" + id + " is " + state);
        if (next != ChangeState.EXPIRED && !isOpenAt(now)) throw new Conflict("change-expired", "change:" + id);
        state = next;
        endedAt = now;
    }

    /** Returns whether the change can still be confirmed or refused. */
    boolean isOpenAt(Instant now) {
        return state == ChangeState.WAITING && now.isBefore(expiresAt);
    }

    public PendingChangeId id() {
        return new PendingChangeId(id);
    }

    public ChangeKind kind() {
        return kind;
    }

    /** Returns the officer concerned; null if the change concerns no single officer. */
    public @Nullable OfficerId officer() {
        return officer;
    }

    /** Returns the organisation whose administrators may confirm or refuse the change. */
    public OrganisationId organisation() {
        return organisation;
    }

    public ChangeDetail detail() {
        return detail;
    }

    public ChangeState state() {
        return state;
    }

    public OfficerId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Returns the officer who confirmed or refused the change; null while it waits or if it expired. */
    public @Nullable OfficerId endedBy() {
        return endedBy;
    }

    /** Returns the reason of a refusal; otherwise empty. */
    public String reason() {
        return reason;
    }
}

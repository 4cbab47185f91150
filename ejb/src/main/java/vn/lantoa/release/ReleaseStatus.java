package vn.lantoa.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Immutable;

/** Change of state of one release. A history row, which {@link Release} writes once and never changes. */
@Entity
@Immutable
public class ReleaseStatus {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "release_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Release release;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReleaseState state;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private @Nullable String reason;

    protected ReleaseStatus() {}

    ReleaseStatus(Release release, int position, Actor by, Instant at, @Nullable String reason) {
        this.id = UUID.randomUUID();
        this.release = release;
        this.position = position;
        this.state = release.state();
        this.at = at;
        this.actor = by.reference();
        this.reason = reason;
    }

    /** Returns the position in the history, from 1. */
    public int position() {
        return position;
    }

    public ReleaseState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    /** Returns {@code officer:<uuid>} or {@code system}. */
    public String actor() {
        return actor;
    }

    public Optional<String> findReason() {
        return Optional.ofNullable(reason);
    }
}

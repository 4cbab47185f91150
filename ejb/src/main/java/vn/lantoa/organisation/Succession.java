package vn.lantoa.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;

/** One succession: how an organisation was closed, and its successor. Immutable. */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class Succession {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuccessionKind kind;

    @Column(name = "predecessor_id", updatable = false)
    private OrganisationId predecessor;

    @Column(name = "successor_id", updatable = false)
    private @Nullable OrganisationId successor;

    @Column(updatable = false)
    private LocalDate effectiveOn;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    protected Succession() {}

    /** Creates a succession recorded now by the given actor. */
    public Succession(
            SuccessionKind kind,
            OrganisationId predecessor,
            @Nullable OrganisationId successor,
            LocalDate effectiveOn,
            String reason,
            Actor by,
            Instant now) {
        id = UUID.randomUUID();
        this.kind = kind;
        this.predecessor = predecessor;
        this.successor = successor;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        recordedAt = now;
        recordedBy = by.reference();
    }
}

package vn.lantoa.organisation.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/**
 * An organisation that receives from the hub by machine, with tokens. It stays the same partner; the terms under which
 * it is let in change by {@link ChangePartnerTerms}.
 */
@Entity
public class Partner {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // read in the database
    private Instant createdAt;

    private @Nullable Instant suspendedAt;
    private @Nullable Instant expiresAt;
    private int requestsPerMinute;

    protected Partner() {}

    Partner(OrganisationId organisation, String code, String name, boolean demo, Instant now) {
        id = UUID.randomUUID();
        this.organisation = organisation;
        this.code = code;
        this.name = name;
        this.demo = demo;
        createdAt = now;
        requestsPerMinute = PartnerTerms.USUAL_REQUESTS_PER_MINUTE;
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    /** The partner as an actor. */
    public Actor actor() {
        return Actor.partner(id);
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** True if its tokens are accepted at this instant. */
    public boolean isLetInAt(Instant now) {
        return suspendedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** True if it was suspended. */
    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** The instant from which on its tokens are refused, if that is set. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** The most requests it may make in a minute. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    void take(PartnerTerms terms, Instant now) {
        if (terms.suspended() != isSuspended()) suspendedAt = terms.suspended() ? now : null;
        expiresAt = terms.expiresAt();
        requestsPerMinute = terms.requestsPerMinute();
    }

    /** True if it belongs to the demo, and is refused when the hub does not run one. */
    public boolean isDemo() {
        return demo;
    }
}

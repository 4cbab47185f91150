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
 * Organisation that receives content from the hub automatically, with tokens. Only its terms change, by
 * {@link ChangePartnerTerms}.
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
    @SuppressWarnings("UnusedVariable") // read in the database only
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

    /** Returns the partner as an actor. */
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

    /** Returns whether the partner's tokens are accepted at the given instant. */
    public boolean isLetInAt(Instant now) {
        return suspendedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Returns whether the partner is suspended. */
    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Returns the instant from which the partner's tokens are rejected; null if no end is set. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** Returns the maximum number of requests per minute. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    void take(PartnerTerms terms, Instant now) {
        if (terms.suspended() != isSuspended()) suspendedAt = terms.suspended() ? now : null;
        expiresAt = terms.expiresAt();
        requestsPerMinute = terms.requestsPerMinute();
    }

    /** Returns whether this is a demo partner, which is rejected outside demo mode. */
    public boolean isDemo() {
        return demo;
    }
}

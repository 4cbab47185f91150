package vn.lantoa.organisation.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.ClientAddress;

/**
 * Bearer token of an officer or a partner. Only the hash of the token is stored. The row changes when the token is
 * used, shortened or revoked.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class ApiToken {
    /** Minimum time between two writes of "last used", to avoid a write at every request. */
    private static final Duration USED = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(updatable = false)
    private Sha256 tokenSha256;

    @Column(name = "officer_id", updatable = false)
    private @Nullable OfficerId officer;

    @Column(name = "partner_id", updatable = false)
    private @Nullable PartnerId partner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TokenPurpose purpose;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable FactorKind factor;

    @Column(updatable = false)
    private @Nullable Instant factorUsedAt;

    private Instant expiresAt;

    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;
    private @Nullable String lastNetwork;

    protected ApiToken() {}

    ApiToken(Sha256 token, Actor owner, TokenPurpose purpose, String label, Actor by, Instant now, Instant expiresAt) {
        id = UUID.randomUUID();
        tokenSha256 = token;
        officer = owner.isOfficer() ? new OfficerId(owner.id()) : null;
        partner = owner.isOfficer() ? null : new PartnerId(owner.id());
        this.purpose = purpose;
        this.label = label;
        createdAt = now;
        createdBy = by.reference();
        this.expiresAt = expiresAt;
    }

    public ApiTokenId id() {
        return new ApiTokenId(id);
    }

    /** Returns the owner of the token. */
    public Actor owner() {
        if (officer != null) return Actor.officer(officer.value());
        if (partner != null) return Actor.partner(partner.value());
        throw new IllegalStateException("api token " + id + " has no owner");
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public String label() {
        return label;
    }

    /** Returns whether this is a demo token, which is rejected outside demo mode. */
    public boolean isDemo() {
        return demo;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isGoodAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Returns the second factor presented when the token was issued. */
    Optional<FactorUse> factor() {
        return factor == null || factorUsedAt == null
                ? Optional.empty()
                : Optional.of(new FactorUse(factor, factorUsedAt));
    }

    ApiToken madeBy(FactorUse use) {
        factor = use.kind();
        factorUsedAt = use.at();
        return this;
    }

    ApiToken ofDemo() {
        demo = true;
        return this;
    }

    void used(Instant now, ClientAddress from) {
        if (lastUsedAt != null && now.isBefore(lastUsedAt.plus(USED))) return;
        lastUsedAt = now;
        lastNetwork = from.network();
    }

    /** Makes the token expire at the given instant, unless it expires earlier. */
    void endBy(Instant then) {
        if (then.isBefore(expiresAt)) expiresAt = then;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}

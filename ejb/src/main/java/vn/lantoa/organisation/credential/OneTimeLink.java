package vn.lantoa.organisation.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/** Link that can be used once, within 24 hours. Only the hash of its token is stored. Immutable except for its use. */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class OneTimeLink {
    private static final Duration LASTS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(updatable = false)
    private Sha256 tokenSha256;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LinkPurpose purpose;

    @Column(name = "officer_id", updatable = false)
    private @Nullable OfficerId officer;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(Sha256 token, LinkPurpose purpose, @Nullable OfficerId officer, Actor by, Instant now) {
        id = UUID.randomUUID();
        tokenSha256 = token;
        this.purpose = purpose;
        this.officer = officer;
        createdAt = now;
        createdBy = by.reference();
        expiresAt = now.plus(LASTS);
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    /** Returns the officer whose password the link sets; null for the first administrator. */
    public @Nullable OfficerId officer() {
        return officer;
    }

    boolean isGoodAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}

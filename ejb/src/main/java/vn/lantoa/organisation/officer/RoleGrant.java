package vn.lantoa.organisation.officer;

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
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Role that an officer holds in an organisation for a period. Immutable except for its revocation. */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class RoleGrant {
    @Id
    private UUID id;

    @Column(name = "officer_id", updatable = false)
    private OfficerId officer;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private @Nullable LocalDate validUntil;

    @Column(updatable = false)
    private Instant grantedAt;

    @Column(updatable = false)
    private String grantedBy;

    private @Nullable Instant revokedAt;

    private @Nullable String revokedBy;

    protected RoleGrant() {}

    RoleGrant(GrantRole.Command command, Instant now) {
        id = UUID.randomUUID();
        officer = command.officer();
        organisation = command.organisation();
        role = command.role();
        validFrom = command.validFrom();
        validUntil = command.validUntil();
        grantedAt = now;
        grantedBy = command.by().reference();
    }

    public RoleGrantId id() {
        return new RoleGrantId(id);
    }

    public OfficerId officer() {
        return officer;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public Role role() {
        return role;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Returns whether the grant's last day is before the given day. */
    public boolean isOverOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    void revoke(Actor by, Instant now) {
        revokedAt = now;
        revokedBy = by.reference();
    }
}

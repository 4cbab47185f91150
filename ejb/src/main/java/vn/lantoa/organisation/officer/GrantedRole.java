package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;

/** Controlled change that grants a role once a second administrator has consented. */
@ApplicationScoped
class GrantedRole implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    RoleGrants grants;

    @Inject
    AuditLog audit;

    static ChangeDraft draft(GrantRole.Command command) {
        var detail = ChangeDetail.none()
                .with("role", command.role().name())
                .with("validFrom", command.validFrom())
                .with("validUntil", command.validUntil());
        return new ChangeDraft(ChangeKind.GRANT_ROLE, command.officer(), command.organisation(), detail);
    }

    static Map<String, String> details(GrantRole.Command command, RoleGrantId grant) {
        return Map.of(
                "role", command.role().name(),
                "organisation", command.organisation().toString(),
                "grant", grant.toString());
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.GRANT_ROLE);
    }

    @Override
    public boolean hasRight(Actor by, PendingChange change, Stewardship stewardship) {
        return access.allows(by, Role.ADMINISTRATOR, change.organisation());
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var detail = change.detail();
        var until = detail.word("validUntil");
        var command = new GrantRole.Command(
                Actor.officer(change.askedBy().value()),
                Objects.requireNonNull(change.officer()),
                change.organisation(),
                Role.valueOf(detail.word("role")),
                LocalDate.parse(detail.word("validFrom")),
                until.isEmpty() ? null : LocalDate.parse(until));
        if (!officers.getLocked(command.officer()).isEnabled()
                || organisations.get(command.organisation()).validUntil() != null)
            throw new Conflict("change-overtaken", "the officer was disabled or the organisation was closed");
        if (grants.isHeld(command)) throw new Conflict("role-already-held", "the role was granted in the meantime");
        var grant = grants.grant(command);
        audit.record(by, "role-granted", "officer:" + command.officer(), details(command, grant));
        return Optional.empty();
    }
}

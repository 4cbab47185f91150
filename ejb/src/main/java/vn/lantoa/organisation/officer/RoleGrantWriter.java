package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writer of role grants. Keeps at most one open grant per officer, organisation and role. */
@ApplicationScoped
class RoleGrantWriter {
    @Inject
    RoleGrants grants;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Returns whether the officer holds the role in the organisation, now or from a later day on. */
    boolean isHeld(GrantRole.Command command) {
        return grants.findOpen(command.officer(), command.organisation(), command.role())
                .filter(grant -> !grant.isOverOn(today()))
                .isPresent();
    }

    /** Grants the role; an expired grant of the same role is revoked first. */
    RoleGrantId grant(GrantRole.Command command) {
        var now = clock.instant();
        grants.findOpen(command.officer(), command.organisation(), command.role())
                .ifPresent(over -> over.revoke(command.by(), now));
        grants.flush();
        var grant = new RoleGrant(command, now);
        grants.add(grant);
        return grant.id();
    }
}

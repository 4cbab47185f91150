package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The writer of grants, which keeps one open grant for each officer, organisation and role. */
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

    /** True if this role is held in this organisation, now or from a later day on. */
    boolean isHeld(GrantRole.Command command) {
        return grants.findOpen(command.officer(), command.organisation(), command.role())
                .filter(grant -> !grant.isOverOn(today()))
                .isPresent();
    }

    /** Grants the role; a grant of the same kind that is over is revoked first. */
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

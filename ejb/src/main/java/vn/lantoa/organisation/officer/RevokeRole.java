package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Revokes a role. This takes effect at once, even during a session, because rights are read at every request. */
@UseCase
public class RevokeRole {
    @Inject
    RoleGrants grants;

    @Inject
    Access access;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Revokes the role. */
    public void call(Actor by, RoleGrantId id) {
        var grant = grants.get(id);
        access.require(by, Role.ADMINISTRATOR, grant.organisation());
        if (grant.isRevoked()) throw new Conflict("role-already-revoked", "the role was already revoked");
        if (grant.role() == Role.ADMINISTRATOR) stewardship.requireAnotherRootAdministrator(grant);
        grant.revoke(by, clock.instant());
        audit.record(
                by,
                "role-revoked",
                "officer:" + grant.officer(),
                "role",
                grant.role().name(),
                "organisation",
                grant.organisation(),
                "grant",
                id);
    }
}

package vn.lantoa.web.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.RevokeRole;
import vn.lantoa.organisation.officer.RoleGrantId;

/** What can be done about roles. */
@ApplicationScoped
class RoleCases {
    @Inject
    GrantRole grant;

    @Inject
    RevokeRole revoke;

    void grant(GrantRole.Command command) {
        grant.call(command);
    }

    void revoke(Actor by, UUID id) {
        revoke.call(by, new RoleGrantId(id));
    }
}

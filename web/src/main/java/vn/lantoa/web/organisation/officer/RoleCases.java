package vn.lantoa.web.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.control.Controlled;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.RevokeRole;
import vn.lantoa.organisation.officer.RoleGrantId;

/** The use cases of roles. */
@ApplicationScoped
class RoleCases {
    @Inject
    GrantRole grant;

    @Inject
    RevokeRole revoke;

    Controlled<RoleGrantId> grant(GrantRole.Command command) {
        return grant.call(command);
    }

    void revoke(Actor by, UUID id) {
        revoke.call(by, new RoleGrantId(id));
    }
}

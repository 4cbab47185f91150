package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;

/** Oversight check that requires the role at the root. */
@ApplicationScoped
class ProvinceOversight implements Oversight {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Override
    public void requireAuditor(Actor by) {
        var root = organisations.root();
        if (!access.allows(by, Role.AUDITOR, root) && !access.allows(by, Role.ADMINISTRATOR, root))
            throw new Forbidden("AUDITOR of the whole province");
    }

    @Override
    public void requireAdministrator(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
    }
}

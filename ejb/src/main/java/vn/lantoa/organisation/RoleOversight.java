package vn.lantoa.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;

/** Looking over the house belongs to the auditors and administrators at the root. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleOversight implements Oversight {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Override
    public void requireAuditor(Actor by) {
        if (!isAtRoot(by, Role.AUDITOR) && !isAtRoot(by, Role.ADMINISTRATOR))
            throw new Forbidden("AUDITOR of the whole province");
    }

    @Override
    public void requireAdministrator(Actor by) {
        if (!isAtRoot(by, Role.ADMINISTRATOR)) throw new Forbidden("ADMINISTRATOR of the whole province");
    }

    private boolean isAtRoot(Actor by, Role role) {
        return by.equals(Actor.SYSTEM) || (by.isOfficer() && access.allows(by, role, organisations.root()));
    }
}

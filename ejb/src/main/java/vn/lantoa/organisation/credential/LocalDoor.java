package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

/**
 * Rule for who may sign in with a password. Where officers sign in at an identity provider, passwords may be reserved
 * for administrators, in case the provider is unavailable.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LocalDoor {
    @Inject
    LocalPasswords passwords;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /**
     * Returns whether an officer whose password is correct may sign in with the password. A refusal is recorded in the
     * audit log.
     */
    public boolean admits(OfficerId officer, AttemptOrigin origin) {
        if (!passwords.administratorsOnly()) return true;
        if (access.allowsAnywhere(Actor.officer(officer.value()), Role.ADMINISTRATOR)) return true;
        audit.record(
                Actor.ANONYMOUS,
                "password-not-admitted",
                "officer:" + officer,
                Map.of("from", origin.address().network()));
        return false;
    }
}

package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.attempt.AttemptOrigin;

/**
 * The door that a right password opens. Where officers sign in by an identity provider it may be for administrators alone:
 * for the day on which the provider is away.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LocalDoor {
    @Inject
    LocalPasswords passwords;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** True if the officer, whose password was right, may come in by it. A refusal is recorded. */
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

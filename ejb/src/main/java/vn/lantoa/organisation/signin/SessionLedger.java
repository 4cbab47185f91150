package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** The short transaction after a password was right. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionLedger {
    @Inject
    SignInSessions sessions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public RandomToken open(OfficerId officer, String address, String agent) {
        var token = RandomToken.fresh();
        sessions.add(new SignInSession(token.sha256(), officer, address, agent, clock.instant()));
        audit.record(Actor.officer(officer.value()), "officer-signed-in", "officer:" + officer, Map.of());
        return token;
    }
}

package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/** Ends the session of a cookie. Holding the cookie is the only right required; an unknown cookie is ignored. */
@UseCase
public class SignOut {
    @Inject
    SignInSessions sessions;

    @Inject
    AuditLog audit;

    /** Ends the session; does nothing if there is none. */
    public void call(RandomToken cookie) {
        sessions.find(cookie).ifPresent(session -> {
            sessions.remove(session);
            var officer = session.officer();
            audit.record(Actor.officer(officer.value()), "officer-signed-out", "officer:" + officer);
        });
    }
}

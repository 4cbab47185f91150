package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/** Ends the session of a cookie. Who holds the cookie may; one that is unknown is as good as ended. */
@UseCase
public class SignOut {
    @Inject
    SignInSessions sessions;

    @Inject
    AuditLog audit;

    /** Ends it. */
    public void call(RandomToken cookie) {
        sessions.find(cookie).ifPresent(session -> {
            sessions.remove(session);
            var officer = session.officer();
            audit.record(Actor.officer(officer.value()), "officer-signed-out", "officer:" + officer, Map.of());
        });
    }
}

package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Ends one session, for its officer or an administrator responsible for the officer. Other actors cannot find out
 * whether the session exists.
 */
@StepUp
@UseCase
public class EndSession {
    @Inject
    SignInSessions sessions;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    /** Ends the session. */
    public void call(Actor by, SessionId id) {
        var session = sessions.get(id);
        if (!stewardship.allowsOrIs(by, session.officer())) throw new NotFound("session " + id);
        sessions.remove(session);
        audit.record(by, "session-ended", "officer:" + session.officer(), "from", session.address());
    }
}

package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;

/**
 * Ends all sessions of an officer except the current session, for example after the officer left a computer unlocked.
 */
@StepUp
@UseCase
public class EndSessions {
    @Inject
    SignInSessions sessions;

    @Inject
    AuditLog audit;

    /**
     * Ends the sessions.
     *
     * @param except the session to keep, which must be the officer's own
     * @return the number of sessions that were ended
     */
    public int call(Actor by, SessionId except) {
        var officer = OfficerId.of(by);
        if (!sessions.get(except).officer().equals(officer)) throw new Forbidden("a session of the officer");
        var others = sessions.of(officer).stream()
                .filter(session -> !session.id().equals(except))
                .toList();
        others.forEach(sessions::remove);
        audit.record(by, "sessions-ended", "officer:" + officer, "count", others.size());
        return others.size();
    }
}

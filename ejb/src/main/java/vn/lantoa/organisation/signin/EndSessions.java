package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.stepup.StepUp;

/** Ends all sessions of an officer but the present one, for instance because they left a computer somewhere. */
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
     * @param except the session that stays, which must be the officer's own
     * @return how many were ended
     */
    public int call(Actor by, SessionId except) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        var officer = new OfficerId(by.id());
        if (!sessions.get(except).officer().equals(officer)) throw new Forbidden("a session of one's own");
        var others = sessions.of(officer).stream()
                .filter(session -> !session.id().equals(except))
                .toList();
        others.forEach(sessions::remove);
        audit.record(by, "sessions-ended", "officer:" + officer, Map.of("count", String.valueOf(others.size())));
        return others.size();
    }
}

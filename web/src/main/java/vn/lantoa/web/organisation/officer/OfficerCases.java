package vn.lantoa.web.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.control.PendingChangeId;
import vn.lantoa.organisation.officer.CorrectOfficer;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.EnableOfficer;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.password.ResetPassword;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.SignOutOfficer;
import vn.lantoa.organisation.stepup.TakeFactorAway;
import vn.lantoa.web.organisation.SessionRow;

/** The use cases of an officer's own record. */
@ApplicationScoped
class OfficerCases {
    @Inject
    CorrectOfficer correct;

    @Inject
    DisableOfficer disable;

    @Inject
    EnableOfficer enable;

    @Inject
    ResetPassword resetPassword;

    @Inject
    EndSession endSession;

    @Inject
    SignOutOfficer signOut;

    @Inject
    OwnSessions sessions;

    @Inject
    TakeFactorAway takeFactorAway;

    void correct(Actor by, OfficerId officer, OfficerCard card) {
        correct.call(new CorrectOfficer.Command(by, officer, card));
    }

    void disable(Actor by, OfficerId officer) {
        disable.call(by, officer);
    }

    void enable(Actor by, OfficerId officer) {
        enable.call(by, officer);
    }

    PendingChangeId takeFactorAway(Actor by, OfficerId officer) {
        return takeFactorAway.call(by, officer);
    }

    void endSession(Actor by, UUID session) {
        endSession.call(by, new SessionId(session));
    }

    void signOut(Actor by, OfficerId officer) {
        signOut.call(by, officer);
    }

    List<SessionRow> sessions(Actor by, OfficerId officer) {
        return sessions.of(by, officer).stream().map(SessionRow::of).toList();
    }

    ResetPassword.Asked passwordLink(Actor by, OfficerId officer) {
        return resetPassword.call(by, officer);
    }
}

package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.stepup.FactorCheck;

/** Notes that an officer has shown his second factor once more, in the session he is in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShowFactor {
    @Inject
    SignInSessions sessions;

    @Inject
    FactorCheck check;

    @Inject
    SessionLedger ledger;

    /**
     * What is shown.
     *
     * @param session where, which must be his
     */
    public record Command(Actor by, SessionId session, String code, AttemptOrigin from) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** What came out. */
    public FactorCheck.Outcome call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("being an officer");
        var officer = new OfficerId(command.by().id());
        if (!sessions.get(command.session()).officer().equals(officer)) throw new Forbidden("a session of one's own");
        var outcome = check.of(
                officer, command.code(), command.from().in(command.session().value()));
        if (outcome instanceof FactorCheck.Shown shown) ledger.shown(command.session(), shown.use());
        return outcome;
    }
}

package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.factor.FactorProof;
import vn.lantoa.organisation.factor.Occasion;
import vn.lantoa.organisation.stepup.FactorCheck;
import vn.lantoa.organisation.stepup.FactorLedger;

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

    @Inject
    FactorLedger factors;

    @Inject
    Clock clock;

    /**
     * What is shown.
     *
     * @param session where, which must be his
     * @param given a code, or the answer of a passkey
     */
    public record Command(Actor by, SessionId session, String given, AttemptOrigin from) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** What came out. */
    public FactorCheck.Outcome call(Command command) {
        var officer = owner(command.by(), command.session());
        var session = command.session().value();
        var proof = new FactorProof(command.given(), Occasion.session(session));
        var outcome = check.of(officer, proof, command.from().in(session));
        if (outcome instanceof FactorCheck.Shown shown) ledger.shown(command.session(), shown.use());
        return outcome;
    }

    /** What his browser is told, to have a passkey sign for it; empty when he has none. */
    public Optional<JsonObject> pose(Actor by, SessionId session) {
        return factors.poseToSign(owner(by, session), Occasion.session(session.value()), clock.instant());
    }

    private OfficerId owner(Actor by, SessionId session) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        var officer = new OfficerId(by.id());
        if (!sessions.get(session).officer().equals(officer)) throw new Forbidden("a session of one's own");
        return officer;
    }
}

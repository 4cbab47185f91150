package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.FactorProof;
import vn.lantoa.organisation.credential.Occasion;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

/** Records that an officer presented their second factor again in the current session (step-up). */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
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
     * Checks the factor, and records it in the session if it is correct.
     *
     * @param session the current session, which must be the officer's own
     * @param given a code, or the response of a passkey
     */
    public FactorCheck.Outcome call(Actor by, SessionId session, String given, AttemptOrigin from) {
        var proof = new FactorProof(given, Occasion.session(session.value()));
        var outcome = check.of(owner(by, session), proof, from.in(session.value()));
        if (outcome instanceof FactorCheck.AcceptedFactor shown) ledger.shown(session, shown.use());
        return outcome;
    }

    /** Returns the browser options for signing with a passkey; empty if the officer has none. */
    public Optional<PasskeyOptions.ToSign> pose(Actor by, SessionId session) {
        return factors.poseToSign(owner(by, session), Occasion.session(session.value()), clock.instant());
    }

    private OfficerId owner(Actor by, SessionId session) {
        var officer = OfficerId.of(by);
        if (!sessions.get(session).officer().equals(officer)) throw new Forbidden("a session of the officer");
        return officer;
    }
}

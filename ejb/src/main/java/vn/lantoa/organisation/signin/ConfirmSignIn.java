package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.factor.FactorProof;
import vn.lantoa.organisation.factor.Occasion;
import vn.lantoa.organisation.factor.Passkeys;
import vn.lantoa.organisation.stepup.FactorCheck;
import vn.lantoa.organisation.stepup.FactorLedger;

/** Opens the session of who knew the password, now that he shows his second factor. His half session is the right to try. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConfirmSignIn {
    @Inject
    FactorCheck check;

    @Inject
    SessionLedger ledger;

    @Inject
    FactorLedger factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Clock clock;

    /** What came out. */
    public sealed interface Outcome {}

    /** Signed in; the session and the device answer to these tokens, which are told this once. */
    public record SignedIn(RandomToken session, RandomToken device) implements Outcome {}

    /** What he shows is not his, or was used before. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; wait until then. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /** The half session is over: the password is to be typed again. */
    public record Over() implements Outcome {}

    /**
     * Tries to.
     *
     * @param given a code, or the answer of a passkey
     */
    public Outcome call(RandomToken half, String given, AttemptOrigin from) {
        var officer = ledger.awaited(half);
        if (officer.isEmpty()) return new Over();
        var outcome = check.of(officer.get(), new FactorProof(given, Occasion.signIn(half)), from);
        if (outcome instanceof FactorCheck.Shown shown) {
            var opened = ledger.complete(half, shown.use(), from.device());
            return new SignedIn(opened.session(), opened.device());
        }
        if (outcome instanceof FactorCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return new Refused();
    }

    /** Whether this half session is still good, and if so, whether its officer has a passkey to show. */
    public Optional<Boolean> awaitsPasskey(RandomToken half) {
        return ledger.awaited(half).map(officer -> !passkeys.of(officer).isEmpty());
    }

    /** What his browser is told, to have a passkey sign; empty when he has none, or the half session is over. */
    public Optional<JsonObject> pose(RandomToken half) {
        return ledger.awaited(half)
                .flatMap(officer -> factors.poseToSign(officer, Occasion.signIn(half), clock.instant()));
    }
}

package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.stepup.FactorCheck;

/** Opens the session of who knew the password, now that he shows his second factor. His half session is the right to try. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConfirmSignIn {
    @Inject
    FactorCheck check;

    @Inject
    SessionLedger ledger;

    /** What came out. */
    public sealed interface Outcome {}

    /** Signed in; the session and the device answer to these tokens, which are told this once. */
    public record SignedIn(RandomToken session, RandomToken device) implements Outcome {}

    /** The code is not his, or was used before. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; wait until then. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /** The half session is over: the password is to be typed again. */
    public record Over() implements Outcome {}

    /** Tries to. */
    public Outcome call(RandomToken half, String code, AttemptOrigin from) {
        var officer = ledger.awaited(half);
        if (officer.isEmpty()) return new Over();
        var outcome = check.of(officer.get(), code, from);
        if (outcome instanceof FactorCheck.Shown shown) {
            var opened = ledger.complete(half, shown.use(), from.device());
            return new SignedIn(opened.session(), opened.device());
        }
        if (outcome instanceof FactorCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return new Refused();
    }

    /** Whether this half session is still good. */
    public boolean isAwaited(RandomToken half) {
        return ledger.awaited(half).isPresent();
    }
}

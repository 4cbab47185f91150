package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.password.PasswordCheck;
import vn.lantoa.organisation.password.PasswordCheck.Attempt;
import vn.lantoa.organisation.password.PasswordCheck.Blocked;
import vn.lantoa.organisation.password.PasswordCheck.Known;

/** Opens a session for who knows login and password, or half of one where a second factor is asked for. Anybody may try; see {@link PasswordCheck} for how often. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    PasswordCheck check;

    @Inject
    SessionLedger ledger;

    /** What came out. */
    public sealed interface Outcome {}

    /** Signed in; the session and the device answer to these tokens, which are told this once. */
    public record SignedIn(RandomToken session, RandomToken device) implements Outcome {}

    /** The password was right; who brings this, told this once, has his second factor to show. */
    public record CodeAwaited(RandomToken half) implements Outcome {}

    /** The password was right; who brings this must add a second factor before he gets any further. */
    public record FactorAwaited(RandomToken half) implements Outcome {}

    /** Login and password do not go together. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; wait until then. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /**
     * Tries to sign in.
     *
     * @param agent what the browser calls itself, so that the officer can tell his sessions apart
     */
    public Outcome call(Attempt attempt, String agent) {
        var outcome = check.of(attempt);
        if (outcome instanceof Known known) return ledger.next(known.officer(), attempt.origin(), agent);
        if (outcome instanceof Blocked blocked) return new TooManyAttempts(blocked.until());
        return new Refused();
    }
}

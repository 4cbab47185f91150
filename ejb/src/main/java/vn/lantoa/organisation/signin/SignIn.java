package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.password.LocalDoor;
import vn.lantoa.organisation.password.PasswordCheck;
import vn.lantoa.organisation.password.PasswordCheck.Attempt;
import vn.lantoa.organisation.password.PasswordCheck.Blocked;
import vn.lantoa.organisation.password.PasswordCheck.Known;

/**
 * Opens a session for login and password, or half of one where a second factor is required. Anybody may try; see {@link
 * PasswordCheck} for how often.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    PasswordCheck check;

    @Inject
    LocalDoor door;

    @Inject
    SessionLedger ledger;

    /** The outcome of an attempt. */
    public sealed interface Outcome {}

    /** Signed in; the session and the device answer to these tokens, which are shown this once. */
    public record SignedIn(RandomToken session, RandomToken device) implements Outcome {}

    /** The password was right; the holder of this token, shown this once, has a second factor to show. */
    public record CodeAwaited(RandomToken half) implements Outcome {}

    /** The password was right; the holder of this token must add a second factor before they get any further. */
    public record FactorAwaited(RandomToken half) implements Outcome {}

    /** Login and password do not go together, or what was shown does not let this officer in. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next one must wait until then. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /**
     * Tries to sign in.
     *
     * @param agent the name that the browser gives itself, so that officers can tell their sessions apart
     */
    public Outcome call(Attempt attempt, String agent) {
        var outcome = check.of(attempt);
        if (outcome instanceof Known known)
            return door.admits(known.officer(), attempt.origin())
                    ? ledger.next(known.officer(), attempt.origin(), agent)
                    : new Refused();
        if (outcome instanceof Blocked blocked) return new TooManyAttempts(blocked.until());
        return new Refused();
    }
}

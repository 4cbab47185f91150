package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.PasswordCheck;

/**
 * Opens a session for a login and password, or a half session if a second factor is required. Callers need not be
 * signed in; {@link PasswordCheck} limits the number of attempts.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    PasswordCheck check;

    @Inject
    LocalDoor door;

    @Inject
    SessionLedger ledger;

    /** Outcome of an attempt. */
    public sealed interface Outcome {}

    /** Signed in. The tokens of the session and the device are shown only once. */
    public record SignedIn(RandomToken session, RandomToken device) implements Outcome {}

    /** The password was correct, and the officer must present their second factor. The token is shown only once. */
    public record CodeAwaited(RandomToken half) implements Outcome {}

    /** The password was correct, and the officer must first add a second factor. */
    public record FactorAwaited(RandomToken half) implements Outcome {}

    /** The login or password is wrong, or this officer may not sign in this way. */
    public record Refused() implements Outcome {}

    /** The half session has expired; the officer must enter the password again. */
    public record Over() implements Outcome {}

    /** Too many attempts failed; the next attempt must wait until the given instant. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /**
     * Tries to sign in.
     *
     * @param agent the browser's user agent, by which officers can tell their sessions apart
     */
    public Outcome call(PasswordCheck.Attempt attempt, String agent) {
        var outcome = check.of(attempt);
        if (outcome instanceof PasswordCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return outcome instanceof PasswordCheck.Known known && door.admits(known.officer(), attempt.origin())
                ? ledger.next(known.officer(), attempt.origin(), agent)
                : new Refused();
    }
}

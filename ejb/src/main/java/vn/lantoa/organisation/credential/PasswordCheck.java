package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.kernel.Meters;
import vn.lantoa.organisation.OfficerId;

/**
 * Check of login and password. An attempt is counted before the password is verified and uncounted if the password is
 * correct, so that concurrent guesses gain nothing. An unknown login is handled in the same way and takes the same
 * time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PasswordCheck {
    @Inject
    CheckLedger ledger;

    @Inject
    SignInAttempts attempts;

    @Inject
    SecondFactors factors;

    @Inject
    HashingBulkhead bulkhead;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    /** Typed login and password, and the origin of the attempt. */
    public record Attempt(String login, String password, AttemptOrigin origin) {
        /** Creates an attempt whose only known origin is the network address. */
        public Attempt(String login, String password, ClientAddress address) {
            this(login, password, AttemptOrigin.of(address));
        }

        @Override
        public String toString() {
            return "Attempt[•••]";
        }
    }

    /** Outcome of a check. */
    public sealed interface Outcome {}

    /** Login and password are correct. */
    public record Known(OfficerId officer) implements Outcome {}

    /** The login or the password is wrong; the outcome does not reveal which. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next attempt is checked from the given instant on. */
    public record Blocked(Instant until) implements Outcome {}

    /** Checks one attempt. */
    public Outcome of(Attempt attempt) {
        var now = clock.instant();
        var ticket = ledger.begin(attempt.login(), attempt.origin(), now);
        var blocked = ticket.blockedUntil();
        if (blocked != null) {
            meters.count("lantoa_sign_in_attempts_total", "outcome", "blocked");
            return new Blocked(blocked);
        }
        var matches = attempt.password().length() <= PasswordRules.LONGEST
                && bulkhead.matches(ticket.hash(), attempt.password(), ticket.known());
        var officer = ticket.officer();
        if (!matches || officer == null) {
            attempts.failed(ticket.subject(), attempt.origin(), ticket.known(), now);
            meters.count("lantoa_sign_in_attempts_total", "outcome", "refused");
            return new Refused();
        }
        // a correct password alone must not reset the counter for guesses at the code
        if (factors.isOf(officer)) attempts.halfSucceeded(ticket.subject(), attempt.origin(), now);
        else attempts.succeeded(ticket.subject(), attempt.origin(), now);
        if (ticket.hash().isOutdated()) ledger.strengthen(officer, ticket.hash(), bulkhead.hash(attempt.password()));
        meters.count("lantoa_sign_in_attempts_total", "outcome", "known");
        return new Known(officer);
    }
}

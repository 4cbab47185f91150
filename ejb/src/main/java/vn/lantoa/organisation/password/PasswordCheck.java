package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.kernel.Meters;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.attempt.SignInAttempts;
import vn.lantoa.organisation.factor.SecondFactors;

/**
 * The check of login and password. An attempt is counted before the password is looked at and forgiven when it was
 * right, so that many guesses at once gain nothing. A login that nobody has takes the same way and the same time.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
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

    /** The typed login and password, and the origin of the attempt. */
    public record Attempt(String login, String password, AttemptOrigin origin) {
        /** An attempt from an address alone, by which nothing is known. */
        public Attempt(String login, String password, ClientAddress address) {
            this(login, password, AttemptOrigin.of(address));
        }

        @Override
        public String toString() {
            return "Attempt[•••]";
        }
    }

    /** The outcome of a check. */
    public sealed interface Outcome {}

    /** Login and password are this officer's. */
    public record Known(OfficerId officer) implements Outcome {}

    /** Login and password do not go together; nobody says which of them is wrong. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next one is looked at from this instant on. */
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
        // the right password alone must not buy new guesses at the code
        if (factors.isOf(officer)) attempts.halfSucceeded(ticket.subject(), attempt.origin(), now);
        else attempts.succeeded(ticket.subject(), attempt.origin(), now);
        if (ticket.hash().isOutdated()) ledger.strengthen(officer, ticket.hash(), bulkhead.hash(attempt.password()));
        meters.count("lantoa_sign_in_attempts_total", "outcome", "known");
        return new Known(officer);
    }
}

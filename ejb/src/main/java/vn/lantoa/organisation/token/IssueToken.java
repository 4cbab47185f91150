package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.password.PasswordCheck;
import vn.lantoa.organisation.password.PasswordCheck.Attempt;

/** Issues a bearer token for the API to who knows login and password; anybody may try. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueToken {
    @Inject
    PasswordCheck check;

    @Inject
    TokenLedger ledger;

    /** Who asks, what he calls the token, and for how many days it is to be good. */
    public record Command(Attempt attempt, String label, int days) {}

    /** What came out. */
    public sealed interface Outcome {}

    /** It was issued. */
    public record Issued(IssuedToken token) implements Outcome {}

    /** Login and password do not go together. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; wait until then. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /** Tries to issue one. */
    public Outcome call(Command command) {
        TokenRules.check(command.label(), command.days()).throwIfAny();
        var outcome = check.of(command.attempt());
        if (outcome instanceof PasswordCheck.Known known) {
            var owner = Actor.officer(known.officer().value());
            return new Issued(ledger.issue(owner, owner, TokenPurpose.API, command.label(), command.days()));
        }
        if (outcome instanceof PasswordCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return new Refused();
    }
}

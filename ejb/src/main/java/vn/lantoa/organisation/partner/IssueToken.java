package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.credential.FactorProof;
import vn.lantoa.organisation.credential.LocalDoor;
import vn.lantoa.organisation.credential.Occasion;
import vn.lantoa.organisation.credential.PasswordCheck;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.organisation.webauthn.PasskeyOptions;

/** Issues an API token to a caller who presents an officer's login, password and, if it exists, second factor. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IssueToken {
    @Inject
    PasswordCheck check;

    @Inject
    LocalDoor door;

    @Inject
    FactorCheck factor;

    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    @Inject
    OfficerTokens terms;

    @Inject
    TokenLedger ledger;

    /**
     * Credentials, and label and days of the token.
     *
     * @param shown a code of the second factor, or the response of a passkey; empty if none was given
     */
    public record Command(PasswordCheck.Attempt attempt, String shown, String label, int days) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Outcome of an attempt. */
    public sealed interface Outcome {}

    /** The token was issued. */
    public record Issued(IssuedToken token) implements Outcome {}

    /** Login and password are right; a second-factor code is also required. */
    public record CodeNeeded() implements Outcome {}

    /** Login and password are correct; a passkey must sign a challenge with these options. */
    public record Posed(PasskeyOptions.ToSign options) implements Outcome {}

    /** Login and password are correct, but the officer must have a second factor and has none. */
    public record FactorNeeded() implements Outcome {}

    /** The login or password is wrong, or this officer may not sign in with a password. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next attempt must wait until the given instant. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /** Issues a token if the credentials are right. */
    public Outcome call(Command command) {
        TokenRules.check(command.label(), command.days()).throwIfAny();
        var outcome = check.of(command.attempt());
        if (outcome instanceof PasswordCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return outcome instanceof PasswordCheck.Known known
                        && door.admits(known.officer(), command.attempt().origin())
                ? ofKnown(known.officer(), command)
                : new Refused();
    }

    private Outcome ofKnown(OfficerId officer, Command command) {
        if (!factors.isOf(officer))
            return required.isAskedAtSignInOf(officer) ? new FactorNeeded() : issued(officer, command, null);
        if (command.shown().isBlank()) return new CodeNeeded();
        var proof = new FactorProof(command.shown(), Occasion.token());
        var outcome = factor.of(officer, proof, command.attempt().origin());
        if (outcome instanceof FactorCheck.AcceptedFactor shown) return issued(officer, command, shown.use());
        if (outcome instanceof FactorCheck.Blocked blocked) return new TooManyAttempts(blocked.until());
        return new CodeNeeded();
    }

    private Outcome issued(OfficerId officer, Command command, @Nullable FactorUse use) {
        // checked only now, since the maximum validity reveals the officer's roles
        terms.check(officer, command.label(), command.days()).throwIfAny();
        var owner = Actor.officer(officer.value());
        var wanted = new TokenLedger.Terms(owner, TokenPurpose.API, command.label(), command.days());
        return new Issued(ledger.issue(owner, wanted, use));
    }
}

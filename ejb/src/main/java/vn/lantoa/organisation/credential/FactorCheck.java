package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;

/**
 * Check of a presented second factor. Wrong codes and responses share a counter with wrong passwords, and are counted
 * before they are checked, so that guessing both does not allow more attempts than guessing one of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FactorCheck {
    @Inject
    SignInAttempts attempts;

    @Inject
    FactorLedger ledger;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** Outcome of a check. */
    public sealed interface Outcome {}

    /** The factor belongs to the officer and is now used up. */
    public record AcceptedFactor(FactorUse use) implements Outcome {}

    /** The factor does not belong to the officer, or was already used. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next attempt is allowed from the given instant on. */
    public record Blocked(Instant until) implements Outcome {}

    /** Checks one attempt. */
    public Outcome of(OfficerId officer, FactorProof proof, AttemptOrigin from) {
        var now = clock.instant();
        var subject = new SignInAttempts.Subject(officers.get(officer).login(), officer);
        var blocked = attempts.begin(subject, from, now).blockedUntil();
        if (blocked != null) return new Blocked(blocked);
        var kind = ledger.use(officer, proof, from.address(), now);
        if (kind.isEmpty()) return new Refused();
        attempts.succeeded(subject, from, now);
        return new AcceptedFactor(new FactorUse(kind.get(), now));
    }
}

package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Replaces a partner's token by a new token with the same owner, purpose and label. Both tokens are valid for some
 * time, so that programs can switch without a gap. Only for the partner and administrators at the root; other actors
 * cannot find out whether the token exists. An officer's token cannot be rotated, because the administrator would then
 * hold it. Officers issue a new token with their password instead.
 */
@StepUp
@UseCase
public class RotateToken {
    @Inject
    ApiTokens tokens;

    @Inject
    TokenLedger ledger;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Command to replace a token.
     *
     * @param days the validity of the new token in days
     * @param overlapDays the maximum remaining validity of the old token in days; 0 ends it now
     */
    public record Command(Actor by, ApiTokenId token, int days, int overlapDays) {}

    /** Rotates the token and returns the new token with its value. */
    public IssuedToken call(Command command) {
        var now = clock.instant();
        var by = command.by();
        var old = tokens.get(command.token());
        var may = by.equals(old.owner()) || access.allowsEverywhere(by, Role.ADMINISTRATOR);
        if (!may || old.owner().isOfficer() || !old.isGoodAt(now)) throw new NotFound("token " + command.token());
        TokenRules.check(old.label(), command.days())
                .and(TokenRules.checkOverlap(command.overlapDays()))
                .throwIfAny();
        old.endBy(now.plus(Duration.ofDays(command.overlapDays())));
        audit.record(by, "token-rotated", old.owner().reference(), "token", old.id());
        return ledger.issue(by, old.owner(), old.purpose(), old.label(), command.days());
    }
}

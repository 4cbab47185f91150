package vn.lantoa.organisation.token;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Exchanges a partner's token for a new one of the same owner and label. Both are good for a while, so that programs
 * change over without a gap. The partner does, or an administrator of the whole; nobody else learns whether there is
 * one. An officer's token cannot be exchanged: an administrator would hold it in their place, and the officer makes
 * another one with their password.
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
     * The token to exchange.
     *
     * @param days for how many days the new one is good
     * @param overlapDays for how many days the old one still is, at most; 0 ends it now
     */
    public record Command(Actor by, ApiTokenId token, int days, int overlapDays) {}

    /** @return the new token with what it carries */
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
        audit.record(
                by,
                "token-rotated",
                old.owner().reference(),
                Map.of("token", old.id().toString()));
        return ledger.issue(by, old.owner(), old.purpose(), old.label(), command.days());
    }
}

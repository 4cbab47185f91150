package vn.lantoa.organisation.start;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StartLock;
import vn.lantoa.organisation.officer.OfficerMoves;
import vn.lantoa.organisation.password.OneTimeLinks;

/**
 * Offers a new hub to its first administrator by a one-time link. A restart offers a new one, as long as nobody has used
 * it; nodes that start together offer one between them.
 */
@UseCase
public class OfferFirstAdministrator {
    private static final Duration STARTING_TOGETHER = Duration.ofMinutes(5);

    @Inject
    StartLock lock;

    @Inject
    OfficerMoves officers;

    @Inject
    OneTimeLinks links;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return what the link carries, if one was offered just now; it is shown this once and not kept */
    public Optional<RandomToken> call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself offers itself");
        lock.hold();
        var now = clock.instant();
        if (officers.hasRootAdministrator() || links.isFirstAdministratorOffered(now.minus(STARTING_TOGETHER), now))
            return Optional.empty();
        var token = links.offerFirstAdministrator(by, now);
        audit.record(by, "first-administrator-offered", "hub", Map.of());
        return Optional.of(token);
    }
}

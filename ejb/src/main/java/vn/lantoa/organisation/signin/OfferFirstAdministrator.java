package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.OneTimeLinks;
import vn.lantoa.organisation.officer.OfficerMoves;

/**
 * Creates a one-time link with which the first administrator of a new hub can register. Each restart creates a new link
 * until a link is used. Nodes that start within five minutes create one link together.
 */
@UseCase
public class OfferFirstAdministrator {
    private static final Duration STARTING_TOGETHER = Duration.ofMinutes(5);

    @Inject
    OfficerMoves officers;

    @Inject
    OneTimeLinks links;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Creates the link, unless there is an administrator or another node has created a link.
     *
     * @return the token of the created link, which is shown only once and not stored; empty if no link was created
     */
    public Optional<RandomToken> call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself creates the first link");
        var administrated = officers.hasRootAdministrator();
        var now = clock.instant();
        if (administrated || links.isFirstAdministratorOffered(now.minus(STARTING_TOGETHER), now))
            return Optional.empty();
        var token = links.offerFirstAdministrator(by, now);
        audit.record(by, "first-administrator-offered", "hub");
        return Optional.of(token);
    }
}

package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.credential.OneTimeLinks;
import vn.lantoa.organisation.credential.PasskeyChallenges;
import vn.lantoa.organisation.credential.SignInAttempts;
import vn.lantoa.organisation.partner.ApiTokens;

/**
 * Deletes expired sessions, links, tokens and attempt counters, so that network addresses are not kept longer than
 * needed.
 */
@UseCase
public class SweepSignIns {
    private static final Duration TO_BE_SEEN = Duration.ofDays(90);

    @Inject
    SignInSessions sessions;

    @Inject
    HalfSignIns halves;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    OneTimeLinks links;

    @Inject
    ApiTokens tokens;

    @Inject
    SignInAttempts attempts;

    @Inject
    Clock clock;

    /** Deletes expired rows and returns their number. */
    @Recurring("PT1H")
    public int call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself deletes expired sign-in data");
        var now = clock.instant();
        return sessions.sweep(now)
                + halves.sweep(now)
                + challenges.sweep(now)
                + links.sweep(now.minus(TO_BE_SEEN))
                + tokens.sweep(now.minus(TO_BE_SEEN))
                + attempts.sweep(now);
    }
}

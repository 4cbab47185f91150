package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.officer.Officers;

/**
 * Identifies the officer of a session cookie, at every request. Ended sessions, disabled officers and, outside demo
 * mode, demo officers are rejected at once. Holding the cookie is the only right required.
 */
@UseCase
public class RecogniseSession {
    @Inject
    SignInSessions sessions;

    @Inject
    Officers officers;

    @Inject
    DemoMode demo;

    @Inject
    RequiredFactor required;

    @Inject
    Clock clock;

    /**
     * Officer of the session cookie.
     *
     * @param csrf the token that forms of this session must carry
     * @param factor the second factor presented last in this session
     */
    public record Recognised(Actor actor, SessionId session, String csrf, @Nullable FactorUse factor) {}

    /** Returns the officer of the cookie, if the session is live and the officer may sign in. */
    public Optional<Recognised> call(RandomToken cookie) {
        var now = clock.instant();
        var live = sessions.find(cookie).filter(session -> session.isLiveAt(now));
        var officer = live.flatMap(session -> officers.find(session.officer())).filter(one -> one.maySignIn(demo));
        if (live.isEmpty() || officer.isEmpty()) return Optional.empty();
        var factor = live.get().factor();
        // an officer who is granted such a role during the session must sign in again and is then asked for a second
        // factor
        if (factor.isEmpty() && required.isAskedOf(officer.get().id())) return Optional.empty();
        live.get().seen(now);
        return Optional.of(
                new Recognised(officer.get().actor(), live.get().id(), cookie.derived("csrf"), factor.orElse(null)));
    }
}

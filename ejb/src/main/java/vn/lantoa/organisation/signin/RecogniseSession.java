package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.factor.FactorUse;
import vn.lantoa.organisation.factor.RequiredFactor;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;

/**
 * Recognises the officer behind a session cookie, at every request: a session that was ended, a disabled officer, a
 * demo officer after the demo are strangers at once. The cookie is the right to ask.
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
     * The recognised officer.
     *
     * @param csrf the token that a form of this session must carry
     * @param factor the second factor that was shown last in it
     */
    public record Recognised(Actor actor, SessionId session, String csrf, @Nullable FactorUse factor) {}

    /** The officer behind this cookie, if there is one. */
    public Optional<Recognised> call(RandomToken cookie) {
        var now = clock.instant();
        var live = sessions.find(cookie).filter(session -> session.isLiveAt(now));
        var officer = live.flatMap(session -> officers.find(session.officer())).filter(this::maySignIn);
        if (live.isEmpty() || officer.isEmpty()) return Optional.empty();
        var factor = live.get().factor();
        // an officer who gets such a role during the session signs in again, which leads to a second factor
        if (factor.isEmpty() && required.isAskedOf(officer.get().id())) return Optional.empty();
        live.get().seen(now);
        return Optional.of(
                new Recognised(officer.get().actor(), live.get().id(), cookie.derived("csrf"), factor.orElse(null)));
    }

    private boolean maySignIn(Officer officer) {
        return officer.isEnabled() && (demo.on() || !officer.isDemo());
    }
}

package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;

/**
 * Tells who is behind a session cookie, at every request: a session that was ended, a disabled officer, a demo officer
 * after the demo are strangers at once. The cookie is the right to ask.
 */
@Stateless
public class RecogniseSession {
    @Inject
    SignInSessions sessions;

    @Inject
    Officers officers;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /**
     * Who it is.
     *
     * @param csrf what a form of this session must carry
     */
    public record Recognised(Actor actor, SessionId session, String csrf) {}

    /** Who is behind this cookie, if anybody. */
    public Optional<Recognised> call(RandomToken cookie) {
        var now = clock.instant();
        var live = sessions.find(cookie).filter(session -> session.isLiveAt(now));
        var officer = live.flatMap(session -> officers.find(session.officer())).filter(this::maySignIn);
        if (live.isEmpty() || officer.isEmpty()) return Optional.empty();
        live.get().seen(now);
        return Optional.of(new Recognised(officer.get().actor(), live.get().id(), cookie.derived("csrf")));
    }

    private boolean maySignIn(Officer officer) {
        return officer.isEnabled() && (demo.on() || !officer.isDemo());
    }
}

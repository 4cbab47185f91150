package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Stewardship;

/** Reader of an officer's sessions, for the officer and the administrators responsible for the officer. */
@ApplicationScoped
public class OwnSessions {
    @Inject
    SignInSessions sessions;

    @Inject
    Stewardship stewardship;

    @Inject
    Clock clock;

    /** Returns the actor's live sessions, the most recently used first. */
    public List<View> of(Actor by) {
        return live(new OfficerId(by.id()));
    }

    /** Returns the officer's live sessions; empty if the reader is not responsible for the officer. */
    public List<View> of(Actor by, OfficerId officer) {
        return stewardship.allows(by, officer) ? live(officer) : List.of();
    }

    private List<View> live(OfficerId officer) {
        var now = clock.instant();
        return sessions.of(officer).stream()
                .filter(session -> session.isLiveAt(now))
                .map(SignInSession::view)
                .toList();
    }

    /** Session as shown to its officer. */
    public record View(SessionId id, Instant createdAt, Instant lastSeenAt, String address, String agent) {}
}

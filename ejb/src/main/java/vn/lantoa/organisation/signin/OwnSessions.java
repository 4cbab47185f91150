package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** Shows an officer where he is signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnSessions {
    @Inject
    SignInSessions sessions;

    @Inject
    Clock clock;

    /** His live sessions, the last used one first. */
    public List<View> of(Actor by) {
        var now = clock.instant();
        return sessions.of(new OfficerId(by.id())).stream()
                .filter(session -> session.isLiveAt(now))
                .map(session -> new View(
                        session.id(), session.createdAt(), session.lastSeenAt(), session.address(), session.agent()))
                .toList();
    }

    /** One session. */
    public record View(SessionId id, Instant createdAt, Instant lastSeenAt, String address, String agent) {}
}

package vn.lantoa.organisation.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * Time limits of a session.
 *
 * @param idle the maximum time between two requests
 * @param whole the maximum total duration
 */
record SessionTimes(Duration idle, Duration whole) {
    /** The hub's limits: a working day, and one hour without requests for lunch or a long upload. */
    static final SessionTimes OURS = new SessionTimes(Duration.ofHours(1), Duration.ofHours(12));

    /** Minimum time between two writes of "last seen at", to avoid a write at every request. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    boolean isLiveAt(Instant createdAt, Instant lastSeenAt, Instant now) {
        return now.isBefore(createdAt.plus(whole)) && now.isBefore(lastSeenAt.plus(idle));
    }

    boolean isWorthNoting(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(SEEN));
    }
}

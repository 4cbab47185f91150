package vn.lantoa.organisation.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * The length of a session.
 *
 * @param idle the longest time without a request
 * @param whole the longest time altogether
 */
record SessionTimes(Duration idle, Duration whole) {
    /** The times of this hub: a working day, and an hour for lunch or a long upload. */
    static final SessionTimes OURS = new SessionTimes(Duration.ofHours(1), Duration.ofHours(12));

    /** The time between two writes of "last seen": not at every request. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    boolean isLiveAt(Instant createdAt, Instant lastSeenAt, Instant now) {
        return now.isBefore(createdAt.plus(whole)) && now.isBefore(lastSeenAt.plus(idle));
    }

    boolean isWorthNoting(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(SEEN));
    }
}

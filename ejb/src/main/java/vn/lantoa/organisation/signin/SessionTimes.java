package vn.lantoa.organisation.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts.
 *
 * @param idle without a request
 * @param whole at most, with or without requests
 */
record SessionTimes(Duration idle, Duration whole) {
    /** A working day, and an hour for lunch or a long upload. */
    static final SessionTimes OURS = new SessionTimes(Duration.ofHours(1), Duration.ofHours(12));

    /** How seldom "last seen" is written: not at every request. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    boolean isLiveAt(Instant createdAt, Instant lastSeenAt, Instant now) {
        return now.isBefore(createdAt.plus(whole)) && now.isBefore(lastSeenAt.plus(idle));
    }

    boolean isWorthNoting(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(SEEN));
    }
}

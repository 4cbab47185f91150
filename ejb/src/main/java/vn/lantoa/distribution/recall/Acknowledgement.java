package vn.lantoa.distribution.recall;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/**
 * Acknowledgement of a withdrawal by a partner.
 *
 * @param done where the partner took the release down, or that the partner never used it
 * @param removedAt when the release was taken down
 */
public record Acknowledgement(String done, Instant removedAt) {
    static final int LONGEST = 2000;

    /** The tolerance for a partner's clock that is ahead of the hub's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /**
     * Returns the issues of the acknowledgement: the measures must be stated, and the time must not be in the future.
     */
    Issues check(Instant now) {
        return Issues.none()
                .when(done.isBlank(), "done", "missing")
                .when(done.length() > LONGEST, "done", "too-long", LONGEST)
                .when(removedAt.isAfter(now.plus(CLOCKS_DIFFER)), "removedAt", "in-the-future");
    }
}

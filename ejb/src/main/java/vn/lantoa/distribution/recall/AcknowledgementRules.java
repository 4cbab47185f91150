package vn.lantoa.distribution.recall;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/** Rules for an acknowledgement: it must state what was done, and its time must not be in the future. */
final class AcknowledgementRules {
    static final int LONGEST = 2000;

    /** The tolerance for a partner's clock that is ahead of the hub's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private AcknowledgementRules() {}

    static Issues check(Acknowledgement acknowledgement, Instant now) {
        return Issues.none()
                .when(acknowledgement.done().isBlank(), "done", "missing")
                .when(acknowledgement.done().length() > LONGEST, "done", "too-long", LONGEST)
                .when(acknowledgement.removedAt().isAfter(now.plus(CLOCKS_DIFFER)), "removedAt", "in-the-future");
    }
}

package vn.lantoa.distribution.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pauses of a lane after failures that may pass: the schedule of Standard Webhooks 1.0.0, with jitter. */
public final class RetryPolicy {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** The number of failures in a row after which the lane is paused, and somebody is told. */
    public static final int MOST_FAILURES = PAUSES.size() + 1;

    static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final double JITTER = 0.2;

    private RetryPolicy() {}

    /** True if it is time to give up. */
    public static boolean givesUpAfter(int failures) {
        return failures >= MOST_FAILURES;
    }

    /**
     * The pause before the next attempt.
     *
     * @param failures how many there were in a row, from 1
     * @param asked for how long the receiver asked to be left alone (Retry-After), if it did
     * @param chance from 0 to 1, so that lanes that failed together do not come back together
     */
    public static Duration pause(int failures, @Nullable Duration asked, double chance) {
        var usual = PAUSES.get(Math.min(Math.max(failures, 1), PAUSES.size()) - 1);
        var wanted = usual.plusMillis(Math.round(usual.toMillis() * JITTER * chance));
        if (asked == null || asked.compareTo(wanted) < 0) return wanted;
        return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    }
}

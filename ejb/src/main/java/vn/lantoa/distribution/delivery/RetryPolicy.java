package vn.lantoa.distribution.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Back-off of a lane after temporary failures: the schedule of Standard Webhooks 1.0.0, with jitter. */
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

    /** The number of consecutive failures after which the lane is paused and a notification is sent. */
    public static final int MOST_FAILURES = PAUSES.size() + 1;

    static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final double JITTER = 0.2;

    private RetryPolicy() {}

    /** Returns whether to give up after this number of consecutive failures. */
    public static boolean givesUpAfter(int failures) {
        return failures >= MOST_FAILURES;
    }

    /**
     * Returns the pause before the next attempt.
     *
     * @param failures number of consecutive failures, from 1
     * @param asked pause that the receiver requested (Retry-After); null if none
     * @param chance random number from 0 to 1, so that lanes that failed together do not retry together
     */
    public static Duration pause(int failures, @Nullable Duration asked, double chance) {
        var usual = PAUSES.get(Math.min(Math.max(failures, 1), PAUSES.size()) - 1);
        var wanted = usual.plusMillis(Math.round(usual.toMillis() * JITTER * chance));
        if (asked == null || asked.compareTo(wanted) < 0) return wanted;
        return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    }
}

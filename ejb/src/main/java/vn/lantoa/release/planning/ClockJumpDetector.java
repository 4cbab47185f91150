package vn.lantoa.release.planning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The detector of jumps of the clock on the wall, by a clock that only counts. After a jump nothing is released for a
 * minute: a clock that was set wrong by hand or by a virtual machine is mostly set right at once, and an embargo that a
 * wrong clock lifted cannot be laid on again. After that minute the new time is the time. For one thread.
 */
final class ClockJumpDetector {
    /** The least difference that is a jump: clocks are set right in smaller steps. */
    static final Duration LEAP = Duration.ofSeconds(30);

    /** The time without releases after a jump. */
    static final Duration HOLD = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(ClockJumpDetector.class.getName());

    private @Nullable Instant lastWall;
    private long lastCount;
    private long holdUntil;
    private boolean holding;

    /**
     * True if no jump was seen lately.
     *
     * @param count nanoseconds of a clock that only counts, see {@link System#nanoTime}
     */
    boolean isCalm(Instant wall, long count) {
        var last = lastWall;
        if (last != null) {
            var leap = Duration.between(last, wall).minusNanos(count - lastCount);
            if (leap.abs().compareTo(LEAP) > 0) hold(leap, count);
        }
        lastWall = wall;
        lastCount = count;
        if (holding && count - holdUntil >= 0) holding = false;
        return !holding;
    }

    private void hold(Duration leap, long count) {
        LOG.log(System.Logger.Level.WARNING, "the clock leapt by " + leap + ": nothing is released for " + HOLD);
        holding = true;
        holdUntil = count + HOLD.toNanos();
    }
}

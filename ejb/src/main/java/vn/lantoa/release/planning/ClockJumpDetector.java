package vn.lantoa.release.planning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Detector of wall-clock jumps, by comparison with a monotonic clock. After a jump, nothing is released for one minute.
 * A wrong clock is usually corrected quickly, but an embargo lifted by mistake cannot be restored. After the minute the
 * new time is accepted. Not thread-safe.
 */
final class ClockJumpDetector {
    /** Minimum difference that counts as a jump; regular clock corrections are smaller. */
    static final Duration LEAP = Duration.ofSeconds(30);

    /** Time without releases after a jump. */
    static final Duration HOLD = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(ClockJumpDetector.class.getName());

    private @Nullable Instant lastWall;
    private long lastCount;
    private long holdUntil;
    private boolean holding;

    /**
     * Returns whether no jump happened within the hold time.
     *
     * @param count nanoseconds of a monotonic clock, see {@link System#nanoTime}
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
        LOG.log(System.Logger.Level.WARNING, "the clock jumped by " + leap + ": nothing is released for " + HOLD);
        holding = true;
        holdUntil = count + HOLD.toNanos();
    }
}

package vn.lantoa.web.front;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Minimum rate of one sender or reader: 1 kB per second, averaged over the last minute, after the first 30 seconds. A
 * phone at 2 kB/s reaches this rate. Only the time in which the hub waits for the peer counts, so that no peer is cut
 * off because of a slow store. Not thread-safe; times are in {@link System#nanoTime}.
 */
final class LeastRate {
    private static final long SECOND = 1_000_000_000L;
    private static final long GRACE = 30 * SECOND;
    private static final long WINDOW = 60 * SECOND;
    private static final long BYTES_A_SECOND = 1000;

    /** The bytes and the waiting time between two checks. */
    private record Sample(long at, long bytes, long waited) {}

    private final Deque<Sample> samples = new ArrayDeque<>();
    private final long began;
    private long bytes;
    private long waited;
    private boolean waiting;
    private long waitingSince;

    LeastRate(long now) {
        began = now;
    }

    /** Records bytes sent or received; the hub does not wait for the peer any longer. */
    void moved(long count, long now) {
        settle(now);
        waiting = false;
        bytes += count;
    }

    /** Records that no byte can be sent or received; from now on the hub waits for the peer. */
    void waits(long now) {
        settle(now);
        if (!waiting) waitingSince = now;
        waiting = true;
    }

    /** Returns true if the peer has been too slow. Must be called every few seconds. */
    boolean isMissedAt(long now) {
        settle(now);
        samples.add(new Sample(now, bytes, waited));
        bytes = 0;
        waited = 0;
        while (now - samples.element().at() > WINDOW) samples.remove();
        if (now - began < GRACE) return false;
        long moved = samples.stream().mapToLong(Sample::bytes).sum();
        long seconds = samples.stream().mapToLong(Sample::waited).sum() / SECOND;
        return moved < seconds * BYTES_A_SECOND;
    }

    private void settle(long now) {
        if (!waiting) return;
        waited += now - waitingSince;
        waitingSince = now;
    }
}

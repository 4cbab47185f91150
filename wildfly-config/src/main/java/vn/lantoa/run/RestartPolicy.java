package vn.lantoa.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The restarts of a server that ended unexpectedly: a number of times within a period, after growing pauses; if it
 * still ends, restarting does not help.
 */
public final class RestartPolicy {
    private final List<Duration> pauses;
    private final Duration within;
    private final Deque<Instant> ends = new ArrayDeque<>();

    /** @param pauses before the first, the second … start within that time; there are no more than these */
    public RestartPolicy(List<Duration> pauses, Duration within) {
        this.pauses = List.copyOf(pauses);
        this.within = within;
    }

    /** The policy of a trial product: five starts within ten minutes. */
    static RestartPolicy usual() {
        var pauses = List.of(1, 5, 15, 30, 60);
        return new RestartPolicy(pauses.stream().map(Duration::ofSeconds).toList(), Duration.ofMinutes(10));
    }

    /** The same policy for another server. */
    RestartPolicy forAnother() {
        return new RestartPolicy(pauses, within);
    }

    /** Records an end: returns the pause until the restart, or empty when that has been tried often enough. */
    public Optional<Duration> ended(Instant at) {
        while (!ends.isEmpty() && !ends.peekFirst().plus(within).isAfter(at)) ends.removeFirst();
        if (ends.size() == pauses.size()) return Optional.empty();
        var pause = pauses.get(ends.size());
        ends.addLast(at);
        return Optional.of(pause);
    }

    @Override
    public String toString() {
        return pauses.size() + " times within " + within.toMinutes() + " minutes";
    }
}

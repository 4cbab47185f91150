package vn.lantoa.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Policy for restarting a server that ended unexpectedly: limited restarts within a period, after growing pauses. */
public final class RestartPolicy {
    private final List<Duration> pauses;
    private final Duration within;
    private final Deque<Instant> ends = new ArrayDeque<>();

    /** Creates a policy that allows one restart per pause within the period; each restart waits for its pause. */
    public RestartPolicy(List<Duration> pauses, Duration within) {
        this.pauses = List.copyOf(pauses);
        this.within = within;
    }

    /** Returns the default policy: five restarts within ten minutes. */
    static RestartPolicy usual() {
        var pauses = List.of(1, 5, 15, 30, 60);
        return new RestartPolicy(pauses.stream().map(Duration::ofSeconds).toList(), Duration.ofMinutes(10));
    }

    /** Returns a copy of this policy for another server, without recorded ends. */
    RestartPolicy forAnother() {
        return new RestartPolicy(pauses, within);
    }

    /** Records an end; returns the pause before the restart, or empty if the maximum number of restarts is reached. */
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

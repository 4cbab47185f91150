package vn.lantoa.embed.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;

/**
 * Permits for portal checks on this node. Limits the concurrent checks per actor (one) and in total, and the number of
 * checks per period.
 */
@ApplicationScoped
class CheckTurns {
    static final int MOST_OF_ONE = 20;
    static final int MOST_AT_ONCE = 6;
    static final Duration WHILE = Duration.ofMinutes(10);
    private static final int A_MOMENT = 5;

    private final Map<Actor, Deque<Instant>> taken = new HashMap<>();
    private final Set<Actor> under = new HashSet<>();

    /** Acquires a permit; returns the seconds to wait, or 0 if the permit was acquired. */
    synchronized int take(Actor by, Instant now) {
        taken.values().forEach(all -> all.removeIf(at -> !at.isAfter(now.minus(WHILE))));
        taken.values().removeIf(Deque::isEmpty);
        if (under.contains(by) || under.size() >= MOST_AT_ONCE) return A_MOMENT;
        var own = taken.computeIfAbsent(by, actor -> new ArrayDeque<>());
        if (own.size() >= MOST_OF_ONE)
            return (int) Duration.between(now, own.getFirst().plus(WHILE)).toSeconds() + 1;
        own.addLast(now);
        under.add(by);
        return 0;
    }

    synchronized void giveBack(Actor by) {
        under.remove(by);
    }
}

package vn.lantoa.sms.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts that were submitted and not answered yet, the longest waiting first. Not thread-safe. */
final class InFlightWindow {
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    private final long patience;

    /**
     * Part without an answer.
     *
     * @param attempt number of the attempt
     * @param since when the part was submitted, in {@link System#nanoTime}
     */
    record Waiting(int attempt, long since) {}

    InFlightWindow(Duration patience) {
        this.patience = patience.toNanos();
    }

    void add(long part, int attempt, long now) {
        waiting.put(part, new Waiting(attempt, now));
    }

    /** Removes an answered part; returns its attempt, or 1 if the part was not in the window any more. */
    int remove(long part) {
        var one = waiting.remove(part);
        return one == null ? 1 : one.attempt();
    }

    /** Removes and returns the parts whose answer has timed out. */
    List<Long> giveUp(long now) {
        var over = new ArrayList<Long>();
        var all = waiting.entrySet().iterator();
        while (all.hasNext()) {
            var one = all.next();
            if (now - one.getValue().since() < patience) break;
            over.add(one.getKey());
            all.remove();
        }
        return over;
    }

    int size() {
        return waiting.size();
    }
}

package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.Meters;

/**
 * Counts on this node that are not written yet. Bounded: whoever makes up places and hosts fills a small table and nothing
 * else. What a node has counted in its last seconds goes with it when it is killed.
 */
@ApplicationScoped
class SeenBuffer {
    static final int MOST = 5_000;

    @Inject
    Meters meters;

    private final Map<Seen, Long> counts = new HashMap<>();

    void add(Seen seen) {
        if (!put(seen, 1)) meters.count("lantoa_sightings_dropped_total");
    }

    /** Puts back what could not be written. */
    void addAll(Map<Seen, Long> again) {
        again.forEach(this::put);
    }

    private synchronized boolean put(Seen seen, long number) {
        if (counts.size() >= MOST && !counts.containsKey(seen)) return false;
        counts.merge(seen, number, Long::sum);
        return true;
    }

    /** Takes all counts out. */
    synchronized Map<Seen, Long> drain() {
        var taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }
}

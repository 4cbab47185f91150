package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.Meters;

/**
 * Buffer of counts not written yet on this node. Its size is limited, so that invented places and hosts cannot fill the
 * memory. Counts of the last seconds are lost if the node is killed.
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

    /** Returns counts that could not be written to the buffer. */
    void addAll(Map<Seen, Long> again) {
        again.forEach(this::put);
    }

    private synchronized boolean put(Seen seen, long number) {
        if (counts.size() >= MOST && !counts.containsKey(seen)) return false;
        counts.merge(seen, number, Long::sum);
        return true;
    }

    /** Removes and returns all counts. */
    synchronized Map<Seen, Long> drain() {
        var taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }
}

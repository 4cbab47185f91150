package vn.lantoa.embed.sighting;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.HubStopping;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.Recurring;

/**
 * Buffer of counts not written yet on this node. Its size is limited, so that invented places and hosts cannot fill the
 * memory. Counts of the last seconds are lost if the node is killed.
 */
@ApplicationScoped
class SeenBuffer {
    private static final System.Logger LOG = System.getLogger(SeenBuffer.class.getName());
    static final int MOST = 5_000;

    @Inject
    Meters meters;

    @Inject
    SeenLedger ledger;

    private final Map<CountedView, Long> counts = new HashMap<>();

    void add(CountedView seen) {
        if (!put(seen, 1)) meters.count("lantoa_sightings_dropped_total");
    }

    void stop(@Observes HubStopping stopping) {
        write();
    }

    /** Writes all counts to the database. */
    @Recurring("PT5S")
    void write() {
        var drained = drain();
        if (drained.isEmpty()) return;
        try {
            ledger.add(drained);
        } catch (TransactionalException | PersistenceException e) {
            // counted again with the next batch: counts may be late, but are never doubled
            drained.forEach(this::put);
            LOG.log(WARNING, "sightings cannot be written yet, will retry: {0}", e.getMessage());
        }
    }

    private synchronized boolean put(CountedView seen, long number) {
        if (counts.size() >= MOST && !counts.containsKey(seen)) return false;
        counts.merge(seen, number, Long::sum);
        return true;
    }

    /** Removes and returns all counts. */
    synchronized Map<CountedView, Long> drain() {
        var taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }
}

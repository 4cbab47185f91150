package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.kernel.Recurring;

/** Renditions that this node is making, and their progress, which is written to the database at intervals. */
@ApplicationScoped
class RenditionPulse {
    @Inject
    RenditionLedger ledger;

    private final Map<RenditionJob, Integer> living = new ConcurrentHashMap<>();

    void begin(RenditionJob job) {
        living.put(job, 0);
    }

    void progress(RenditionJob job, int percent) {
        living.computeIfPresent(job, (same, before) -> percent);
    }

    void end(RenditionJob job) {
        living.remove(job);
    }

    /** Extends the leases and stores the progress. */
    @Recurring("PT5S")
    void beat() {
        if (!living.isEmpty()) ledger.beat(Map.copyOf(living));
    }
}

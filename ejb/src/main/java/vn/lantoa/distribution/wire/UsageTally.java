package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counter of usage on this node between two writes. A crash may lose the counts of the last minute, which is acceptable
 * because usage is not billed.
 */
@ApplicationScoped
class UsageTally {
    private final Map<PartnerId, Used> counts = new ConcurrentHashMap<>();

    /** Requests and bytes used. */
    record Used(long requests, long bytes) {
        Used and(Used more) {
            return new Used(requests + more.requests, bytes + more.bytes);
        }
    }

    void add(PartnerId partner, long requests, long bytes) {
        counts.merge(partner, new Used(requests, bytes), Used::and);
    }

    /** Returns the usage counted since the last call, and resets the counters. */
    Map<PartnerId, Used> drain() {
        var drained = new HashMap<PartnerId, Used>();
        for (var partner : counts.keySet()) {
            var used = counts.remove(partner);
            if (used != null) drained.put(partner, used);
        }
        return drained;
    }
}

package vn.lantoa.distribution.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The tally of usage on this node between two writings. A node that dies takes its last minute along: this is no
 * invoice.
 */
@ApplicationScoped
class UsageTally {
    private final Map<PartnerId, Used> counts = new ConcurrentHashMap<>();

    /** The usage. */
    record Used(long requests, long bytes) {
        Used and(Used more) {
            return new Used(requests + more.requests, bytes + more.bytes);
        }
    }

    void add(PartnerId partner, long requests, long bytes) {
        counts.merge(partner, new Used(requests, bytes), Used::and);
    }

    /** The usage counted since the last time. */
    Map<PartnerId, Used> drain() {
        var drained = new HashMap<PartnerId, Used>();
        for (var partner : counts.keySet()) {
            var used = counts.remove(partner);
            if (used != null) drained.put(partner, used);
        }
        return drained;
    }
}

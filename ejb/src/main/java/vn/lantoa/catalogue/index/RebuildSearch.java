package vn.lantoa.catalogue.index;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.Outbox;

/**
 * Orders a rebuild of the index, by an administrator of the whole: after a restored backup, or when a release is not
 * found. The search goes on meanwhile.
 */
@UseCase
public class RebuildSearch {
    @Inject
    Oversight oversight;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Orders it; the work is done in the background. */
    public void call(Actor by) {
        oversight.requireAdministrator(by);
        outbox.append(new SearchRebuildOrdered(clock.instant()));
        audit.record(by, "search-rebuild-ordered", "search", Map.of());
    }
}

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
 * Orders a rebuild of the index, for an administrator at the root: after a backup was restored, or if a release is not
 * found. The search remains available during the rebuild.
 */
@UseCase
public class RebuildSearch {
    @Inject
    Clock clock;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** Orders the rebuild, which runs in the background. */
    public void call(Actor by) {
        oversight.requireAdministrator(by);
        outbox.append(new SearchRebuildOrdered(clock.instant()));
        audit.record(by, "search-rebuild-ordered", "search", Map.of());
    }
}

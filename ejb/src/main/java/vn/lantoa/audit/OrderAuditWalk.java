package vn.lantoa.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Orders a walk along the whole audit log in the background, unless a walk is running. */
@UseCase
public class OrderAuditWalk {
    @Inject
    Oversight oversight;

    @Inject
    AuditWalks walks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Orders the walk. */
    public void call(Actor by) {
        oversight.requireAuditor(by);
        walks.order(clock.instant(), Duration.ZERO);
        audit.record(by, "audit-walk-ordered", "audit", Map.of());
    }
}

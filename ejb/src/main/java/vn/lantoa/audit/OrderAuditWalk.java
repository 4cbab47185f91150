package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** Has the whole audit log walked along behind the scenes; while a walk goes on, that one is meant. */
@Stateless
public class OrderAuditWalk {
    @Inject
    Oversight oversight;

    @Inject
    AuditWalks walks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Orders it. */
    public void call(Actor by) {
        oversight.requireAuditor(by);
        walks.order(clock.instant(), Duration.ZERO);
        audit.record(by, "audit-walk-ordered", "audit", Map.of());
    }
}

package vn.lantoa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Cache of the current plan on this node, checked for a new version every five seconds. */
@ApplicationScoped
public class CurrentPlan {
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    @Nullable Plans plans;

    @Inject
    @Nullable Clock clock;

    private volatile Plans.PlanVersion known = new Plans.PlanVersion(0, Plan.SHIPPED);
    private volatile Instant lookedAt = Instant.MIN;

    /** Returns the current plan; without a container, the plan shipped with the hub. */
    public Plan plan() {
        if (plans == null || clock == null) return known.plan();
        var now = clock.instant();
        if (lookedAt.isAfter(now.minus(FRESH)) && !lookedAt.isAfter(now)) return known.plan();
        if (plans.lastNumber() != known.number()) known = plans.last();
        lookedAt = now;
        return known.plan();
    }
}

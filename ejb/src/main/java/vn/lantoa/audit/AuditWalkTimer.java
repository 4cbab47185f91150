package vn.lantoa.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Timer that orders a walk along the whole audit log every night; only the first node's order takes effect. */
@Startup
@Singleton
@DependsOn("Migration")
public class AuditWalkTimer {
    private static final Duration REST = Duration.ofHours(12);

    @Inject
    AuditWalks walks;

    @Inject
    Clock clock;

    @Schedule(hour = "2", minute = "41", persistent = false)
    void orderNightly() {
        walks.order(clock.instant(), REST);
    }
}

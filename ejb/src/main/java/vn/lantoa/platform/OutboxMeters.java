package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.lantoa.outbox.OutboxHealth;
import vn.lantoa.outbox.OutboxState;

/** Meters of the outbox. Sampled every few seconds, not at every scrape. */
@Startup
@Singleton
@DependsOn("Migration")
public class OutboxMeters {
    @Inject
    MeterRegistry registry;

    @Inject
    OutboxHealth health;

    private volatile OutboxState state = OutboxState.EMPTY;

    @PostConstruct
    void register() {
        var unusedAge = registry.gauge(
                "lantoa_outbox_age_seconds", this, it -> it.state.oldestDue().toSeconds());
        var unusedWaiting = registry.gauge("lantoa_outbox_waiting", this, it -> it.state.waiting());
        var unusedParked = registry.gauge("lantoa_outbox_parked", this, it -> it.state.parked());
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sample() {
        state = health.state();
    }
}

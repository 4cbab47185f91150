package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.outbox.OutboxHealth;
import vn.lantoa.outbox.OutboxHealth.OutboxState;

/** Meters of the outbox. Sampled every few seconds, not at every scrape. */
@ApplicationScoped
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

    @Recurring("PT5S")
    void sample() {
        state = health.state();
    }
}

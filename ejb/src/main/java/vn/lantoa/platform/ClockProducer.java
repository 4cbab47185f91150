package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * The one place where business time comes from. It ticks in microseconds, as PostgreSQL keeps them: an instant read back
 * equals the one written. Leases and back-off do not use it, they follow the database's clock.
 */
@ApplicationScoped
class ClockProducer {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Inject
    TrialClock trial;

    @Produces
    Clock clock() {
        return Clock.tick(Clock.offset(Clock.systemUTC(), trial.offset()), MICROSECOND);
    }
}

package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Producer of the clock for business time. It ticks in microseconds, the precision of PostgreSQL, so that an instant
 * read back equals the instant written. Leases and back-off use the database's clock instead.
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

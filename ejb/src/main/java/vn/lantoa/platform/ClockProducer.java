package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * Producer of the clock for business time, in the zone of the province. It ticks in microseconds, the precision of PostgreSQL, so that an instant
 * read back equals the instant written. Leases and back-off use the database's clock instead.
 */
@ApplicationScoped
class ClockProducer {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Inject
    TrialClock trial;

    @Inject
    ZoneId zone;

    @Produces
    Clock clock() {
        return Clock.tick(Clock.offset(Clock.system(zone), trial.offset()), MICROSECOND);
    }
}

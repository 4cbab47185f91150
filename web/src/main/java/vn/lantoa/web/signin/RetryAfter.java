package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The delay after too many attempts. */
@ApplicationScoped
class RetryAfter {
    @Inject
    Clock clock;

    /** Returns the seconds from now until the given instant, rounded up, at least one. */
    long after(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusMillis(999).toSeconds());
    }

    /** Returns the minutes from now until the given instant, rounded up, for texts. */
    long minutes(Instant until) {
        return (after(until) + 59) / 60;
    }

    /** Returns the exception for an API client with too many attempts. */
    ClientErrorException tooMany(Instant until) {
        return new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, after(until))
                .build());
    }
}

package vn.lantoa.web.front;

import java.time.Instant;

/**
 * The lifetime of a cached answer, as far as time alone limits it.
 *
 * @param asked when the application was called: whatever ended before is not in the answer
 * @param renewAt when one request rebuilds the answer; others still get the old one
 * @param until when the answer is no longer served
 */
record Lifetime(Instant asked, Instant renewAt, Instant until) {
    /** Returns the same lifetime, shortened to end no later than this instant. */
    Lifetime before(Instant end) {
        return new Lifetime(asked, earlier(renewAt, end), earlier(until, end));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

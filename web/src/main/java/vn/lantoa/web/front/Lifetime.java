package vn.lantoa.web.front;

import java.time.Instant;

/**
 * The lifetime of a cached answer that no change invalidates earlier.
 *
 * @param asked when the application was called: the answer contains no content that ended before this instant
 * @param renewAt when one request rebuilds the answer, while other requests still get the old answer
 * @param until when the answer is no longer served
 */
record Lifetime(Instant asked, Instant renewAt, Instant until) {
    /** Returns a copy that ends no later than the given instant. */
    Lifetime before(Instant end) {
        return new Lifetime(asked, earlier(renewAt, end), earlier(until, end));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

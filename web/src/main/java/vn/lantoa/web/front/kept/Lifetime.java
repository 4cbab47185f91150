package vn.lantoa.web.front.kept;

import java.time.Instant;

/**
 * The lifetime of a cached answer, as far as time alone ends it.
 *
 * @param asked when the application was asked for it: whatever ended before is not in it
 * @param renewAt when it is made again; meanwhile others still get it
 * @param until when nobody gets it any more
 */
record Lifetime(Instant asked, Instant renewAt, Instant until) {
    /** The same, if it does not reach beyond that instant. */
    Lifetime before(Instant end) {
        return new Lifetime(asked, earlier(renewAt, end), earlier(until, end));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

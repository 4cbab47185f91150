package vn.lantoa.sms.gateway;

/**
 * Rate limiter of a route, in parts per second. It slows down when the SMSC answers that it is throttling: each such
 * answer halves the rate, at most once per 100 ms. Each accepted part raises the rate a little. Times are in
 * {@link System#nanoTime}. Not thread-safe.
 */
final class AdaptiveRateLimiter {
    private static final double SECOND = 1e9;
    private static final long REST = 100_000_000;
    private static final double BURST_SECONDS = 0.05;
    private static final double SLOWEST = 0.02;
    private static final double BACK = 0.002;

    private final double most;
    private double rate;
    private double tokens;
    private long filledAt;
    private long restsUntil;

    AdaptiveRateLimiter(int tps, long now) {
        this.most = tps;
        this.rate = tps;
        this.filledAt = now;
        this.restsUntil = now;
    }

    /** Takes up to {@code wanted} permits to send, and returns their number. Unused permits must be returned. */
    int take(int wanted, long now) {
        fill(now);
        if (now - restsUntil < 0) return 0;
        int taken = (int) Math.min(wanted, Math.floor(tokens));
        tokens -= taken;
        return taken;
    }

    /** Returns unused permits to the limiter. */
    void giveBack(int unused) {
        tokens += unused;
    }

    /** Halves the rate after a throttling answer. */
    void slower(long now) {
        if (now - restsUntil < 0) return;
        rate = Math.max(Math.max(1, most * SLOWEST), rate / 2);
        restsUntil = now + REST;
    }

    /** Raises the rate after this number of accepted parts. */
    void taken(int parts) {
        rate = Math.min(most, rate + parts * Math.max(1, most) * BACK);
    }

    /** Returns the nanoseconds until a permit is available. */
    long untilNext(long now) {
        fill(now);
        long rest = Math.max(0, restsUntil - now);
        return tokens >= 1 ? rest : Math.max(rest, (long) ((1 - tokens) / rate * SECOND));
    }

    /** Returns the current rate in parts per second. */
    double rate() {
        return rate;
    }

    private void fill(long now) {
        var burst = Math.max(1, rate * BURST_SECONDS);
        tokens = Math.min(burst, tokens + (now - filledAt) / SECOND * rate);
        filledAt = now;
    }
}

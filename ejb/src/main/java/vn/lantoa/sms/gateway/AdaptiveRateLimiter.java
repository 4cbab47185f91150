package vn.lantoa.sms.gateway;

/**
 * The rate limiter of a route: its parts a second, and slower while the company says that it is too fast. The rate is
 * halved at each such answer, a tenth of a second after the last one at the earliest, and grows back bit by bit with
 * the parts that are taken. Times are those of {@link System#nanoTime}. Used by one thread.
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

    /** Takes permits to send, at most so many; unused ones must be given back. */
    int take(int wanted, long now) {
        fill(now);
        if (now - restsUntil < 0) return 0;
        int taken = (int) Math.min(wanted, Math.floor(tokens));
        tokens -= taken;
        return taken;
    }

    /** Gives unused permits back. */
    void giveBack(int unused) {
        tokens += unused;
    }

    /** Halves the rate, because the company has answered that it is too fast. */
    void slower(long now) {
        if (now - restsUntil < 0) return;
        rate = Math.max(Math.max(1, most * SLOWEST), rate / 2);
        restsUntil = now + REST;
    }

    /** Raises the rate, because the company has taken so many parts. */
    void taken(int parts) {
        rate = Math.min(most, rate + parts * Math.max(1, most) * BACK);
    }

    /** The nanoseconds until one may be sent. */
    long untilNext(long now) {
        fill(now);
        long rest = Math.max(0, restsUntil - now);
        return tokens >= 1 ? rest : Math.max(rest, (long) ((1 - tokens) / rate * SECOND));
    }

    /** The rate now, in parts a second. */
    double rate() {
        return rate;
    }

    private void fill(long now) {
        var burst = Math.max(1, rate * BURST_SECONDS);
        tokens = Math.min(burst, tokens + (now - filledAt) / SECOND * rate);
        filledAt = now;
    }
}

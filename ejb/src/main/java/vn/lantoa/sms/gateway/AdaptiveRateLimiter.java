package vn.lantoa.sms.gateway;

/**
 * How fast a route may be: its parts a second, and slower while the company says that it is too fast. Half as fast at
 * each such word, a tenth of a second after the last one at the earliest, and back bit by bit with what is taken. Times
 * are those of {@link System#nanoTime}. Used by one thread.
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

    /** Takes leave to send, at most so many; what is not used must be given back. */
    int take(int wanted, long now) {
        fill(now);
        if (now - restsUntil < 0) return 0;
        int taken = (int) Math.min(wanted, Math.floor(tokens));
        tokens -= taken;
        return taken;
    }

    /** Gives back what was not used. */
    void giveBack(int unused) {
        tokens += unused;
    }

    /** The company has said that it is too fast. */
    void slower(long now) {
        if (now - restsUntil < 0) return;
        rate = Math.max(Math.max(1, most * SLOWEST), rate / 2);
        restsUntil = now + REST;
    }

    /** The company has taken so many. */
    void taken(int parts) {
        rate = Math.min(most, rate + parts * Math.max(1, most) * BACK);
    }

    /** Nanoseconds until one may be sent. */
    long untilNext(long now) {
        fill(now);
        long rest = Math.max(0, restsUntil - now);
        return tokens >= 1 ? rest : Math.max(rest, (long) ((1 - tokens) / rate * SECOND));
    }

    /** Parts a second, now. */
    double rate() {
        return rate;
    }

    private void fill(long now) {
        var burst = Math.max(1, rate * BURST_SECONDS);
        tokens = Math.min(burst, tokens + (now - filledAt) / SECOND * rate);
        filledAt = now;
    }
}

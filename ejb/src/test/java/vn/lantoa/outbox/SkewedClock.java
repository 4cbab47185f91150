package vn.lantoa.outbox;

import java.time.Duration;

/** A database whose clock a test may put off this node's. */
public final class SkewedClock extends DatabaseClock {
    private Duration skew = Duration.ZERO;

    public void setSkew(Duration off) {
        skew = off;
    }

    @Override
    public Duration skew() {
        return skew;
    }
}

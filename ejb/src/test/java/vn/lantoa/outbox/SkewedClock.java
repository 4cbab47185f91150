package vn.lantoa.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A database whose clock a test can shift against this node's. */
public final class SkewedClock extends DatabaseClock {
    private Duration skew = Duration.ZERO;

    public SkewedClock() {}

    /** The database of a node with this clock. */
    public SkewedClock(Clock node) {
        clock = node;
    }

    public void setSkew(Duration off) {
        skew = off;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(skew);
    }

    @Override
    public Duration skew() {
        return skew;
    }
}

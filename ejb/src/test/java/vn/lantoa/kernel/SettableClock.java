package vn.lantoa.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in the zone of the province that stands still until a test moves it. */
public final class SettableClock extends Clock {
    private Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    /** A clock at some fixed time of day, for tests that do not care which. */
    public static SettableClock atNoon() {
        return new SettableClock(Instant.parse("2026-10-10T05:00:00Z"));
    }

    public void setTo(Instant instant) {
        now = instant;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the hub asks a clock for instants only");
    }
}

package vn.lantoa.sms.gateway;

import java.time.Duration;

/**
 * Health of a connection. A connection counts as good once the SMSC has accepted a part or the connection has been open
 * for some time. A connection closed earlier counts as failed. Times are in {@link System#nanoTime}. Not thread-safe.
 */
final class ConnectionHealth {
    private static final long LONG_ENOUGH = Duration.ofSeconds(30).toNanos();

    private final long beganAt;
    private boolean taken;
    private boolean reported;

    ConnectionHealth(long now) {
        this.beganAt = now;
    }

    /** Records that the SMSC has accepted a part. */
    void taken() {
        taken = true;
    }

    boolean isGood(long now) {
        return taken || now - beganAt >= LONG_ENOUGH;
    }

    /** Returns true once, when the connection has become good. */
    boolean becameGood(long now) {
        if (reported || !isGood(now)) return false;
        reported = true;
        return true;
    }
}

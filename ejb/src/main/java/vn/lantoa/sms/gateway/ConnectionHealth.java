package vn.lantoa.sms.gateway;

import java.time.Duration;

/**
 * The health of a connection: good once the company has taken something on it, or it has stood for a while. One on
 * which it hangs up before is as bad as none. Times are those of {@link System#nanoTime}. Used by one thread.
 */
final class ConnectionHealth {
    private static final long LONG_ENOUGH = Duration.ofSeconds(30).toNanos();

    private final long beganAt;
    private boolean taken;
    private boolean reported;

    ConnectionHealth(long now) {
        this.beganAt = now;
    }

    /** Notes that the company has taken something. */
    void taken() {
        taken = true;
    }

    boolean isGood(long now) {
        return taken || now - beganAt >= LONG_ENOUGH;
    }

    /** True once, when it has just become good. */
    boolean becameGood(long now) {
        if (reported || !isGood(now)) return false;
        reported = true;
        return true;
    }
}

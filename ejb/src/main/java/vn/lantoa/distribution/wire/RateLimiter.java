package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/** Rate limiter of this node. It holds the current grant of each partner. */
@ApplicationScoped
class RateLimiter {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1000;

    private final ConcurrentMap<PartnerId, Window> windows = new ConcurrentHashMap<>();

    /**
     * Counts one request against the partner's grant. Takes a new grant if the current grant is used up or its minute
     * is over.
     */
    Allowance spend(PartnerId partner, Supplier<RateLimitGrant> filling) {
        return windows.computeIfAbsent(partner, id -> new Window()).spend(filling);
    }

    private static final class Window {
        private @Nullable RateLimitGrant rateLimitGrant;
        private int spent;
        private long endsAtNanos;

        // requests of one partner wait for each other only while the grant is renewed
        synchronized Allowance spend(Supplier<RateLimitGrant> filling) {
            var held = rateLimitGrant;
            // after an empty grant, no further grant is taken in the same minute
            if (held == null || System.nanoTime() - endsAtNanos >= 0 || (spent >= held.granted() && held.granted() > 0))
                held = fill(filling);
            boolean granted = spent < held.granted();
            if (granted) spent++;
            int left = granted ? held.granted() - spent + held.left() : 0;
            long millis = Math.max(1, (endsAtNanos - System.nanoTime()) / MILLI);
            return new Allowance(granted, held.limit(), left, (int) ((millis + SECOND - 1) / SECOND));
        }

        private RateLimitGrant fill(Supplier<RateLimitGrant> filling) {
            var filled = filling.get();
            rateLimitGrant = filled;
            spent = 0;
            endsAtNanos = System.nanoTime() + filled.millis() * MILLI;
            return filled;
        }
    }
}

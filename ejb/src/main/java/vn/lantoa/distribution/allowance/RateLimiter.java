package vn.lantoa.distribution.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/** The rate limiter of this node, with the grant of each partner's minute. */
@ApplicationScoped
class RateLimiter {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1000;

    private final ConcurrentMap<PartnerId, Window> windows = new ConcurrentHashMap<>();

    /** Spends one request of this partner's grant, which is renewed when it is used up or of another minute. */
    Allowance spend(PartnerId partner, Supplier<RateLimitGrant> filling) {
        return windows.computeIfAbsent(partner, id -> new Window()).spend(filling);
    }

    private static final class Window {
        private @Nullable RateLimitGrant rateLimitGrant;
        private int spent;
        private long endsAtNanos;

        // one partner's requests wait for each other only while the grant is renewed
        synchronized Allowance spend(Supplier<RateLimitGrant> filling) {
            var held = rateLimitGrant;
            // who was given nothing is given nothing for the rest of the minute
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

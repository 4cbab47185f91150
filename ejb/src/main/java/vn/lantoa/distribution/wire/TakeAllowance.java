package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counts one request of a partner against its limit per minute. Nodes take grants of a tenth of the limit from one
 * database row, so the limit applies to all nodes together. Requests granted to one node and not used are not available
 * to other nodes. This node holds the current grant of each partner.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TakeAllowance {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1000;

    private final ConcurrentMap<PartnerId, Window> windows = new ConcurrentHashMap<>();

    @Inject
    PartnerMinutes minutes;

    /** Counts the request; returns whether it may be answered, and the number of remaining requests. */
    public Allowance call(PartnerId partner) {
        return windows.computeIfAbsent(partner, id -> new Window()).spend(() -> minutes.take(partner));
    }

    /** The current grant of a partner. A new grant is taken if the former is used up or its minute is over. */
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

package vn.lantoa.distribution.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a subscription's lane moves.
 *
 * <pre>
 * ACTIVE -> PAUSED -> ACTIVE
 * ACTIVE | PAUSED -> ENDED
 * </pre>
 */
public enum SubscriptionState {
    ACTIVE,
    /** By request, or because too many attempts in a row failed; what changes meanwhile is not planned. */
    PAUSED,
    /** For good: by request, or because the receiver said that it is gone (410). */
    ENDED;

    private static final Map<SubscriptionState, Set<SubscriptionState>> NEXT = Map.of(
            ACTIVE, Set.of(PAUSED, ENDED),
            PAUSED, Set.of(ACTIVE, ENDED));

    /** Whether this move is one. */
    public boolean mayBecome(SubscriptionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

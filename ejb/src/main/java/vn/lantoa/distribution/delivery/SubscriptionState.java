package vn.lantoa.distribution.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The state of a subscription's lane.  <pre> ACTIVE -> PAUSED -> ACTIVE ACTIVE | PAUSED -> ENDED </pre> */
public enum SubscriptionState {
    ACTIVE,
    /** Paused by request, or because too many attempts in a row failed; what changes meanwhile is not planned. */
    PAUSED,
    /** Ended for good: by request, or because the receiver said that it is gone (410). */
    ENDED;

    private static final Map<SubscriptionState, Set<SubscriptionState>> NEXT = Map.of(
            ACTIVE, Set.of(PAUSED, ENDED),
            PAUSED, Set.of(ACTIVE, ENDED));

    /** True if this move is allowed. */
    public boolean mayBecome(SubscriptionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The word in JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

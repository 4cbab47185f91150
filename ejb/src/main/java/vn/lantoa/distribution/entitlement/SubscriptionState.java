package vn.lantoa.distribution.entitlement;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/** State of a subscription's lane. <pre> ACTIVE -> PAUSED -> ACTIVE ACTIVE | PAUSED -> ENDED </pre> */
public enum SubscriptionState implements Slug {
    ACTIVE,
    /** Paused on request, or after too many consecutive failures; changes are not planned meanwhile. */
    PAUSED,
    /** Ended permanently: on request, or because the receiver no longer exists (410). */
    ENDED;

    private static final Map<SubscriptionState, Set<SubscriptionState>> NEXT = Map.of(
            ACTIVE, Set.of(PAUSED, ENDED),
            PAUSED, Set.of(ACTIVE, ENDED));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(SubscriptionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}

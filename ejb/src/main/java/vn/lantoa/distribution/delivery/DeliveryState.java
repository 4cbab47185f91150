package vn.lantoa.distribution.delivery;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * State of a delivery.
 *
 * <pre>
 * PLANNED -> CLAIMED -> ACCEPTED -> CONFIRMED
 * CLAIMED -> PLANNED (retry) | REFUSED | UNCONFIRMED | FAILED | REPLACED (its sender crashed)
 * UNCONFIRMED -> CONFIRMED | PLANNED (an officer decides)
 * PLANNED -> REPLACED | CANCELLED
 * </pre>
 */
public enum DeliveryState implements Slug {
    /** The delivery waits for its turn. */
    PLANNED,
    /** The delivery is being sent. If another sender finds a delivery in this state, the former sender has crashed. */
    CLAIMED,
    /** The receiver has accepted the delivery. */
    ACCEPTED,
    /** The receiver has confirmed that the delivery arrived at its destination. */
    CONFIRMED,
    /** The receiver has rejected the delivery: a dead letter. */
    REFUSED,
    /** The delivery was sent, but its result is unknown. It is never resent automatically. */
    UNCONFIRMED,
    /** All attempts failed: a dead letter. */
    FAILED,
    /** A later change of the same asset is sent instead. */
    REPLACED,
    /** The subscription ended before the delivery was sent. */
    CANCELLED;

    private static final Map<DeliveryState, Set<DeliveryState>> NEXT = Map.of(
            PLANNED, Set.of(CLAIMED, REPLACED, CANCELLED),
            CLAIMED, Set.of(ACCEPTED, PLANNED, REFUSED, UNCONFIRMED, FAILED, REPLACED),
            ACCEPTED, Set.of(CONFIRMED),
            UNCONFIRMED, Set.of(CONFIRMED, PLANNED));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(DeliveryState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Returns whether the delivery has failed permanently. A failed delivery may be resent on request. */
    public boolean isDead() {
        return this == REFUSED || this == FAILED;
    }
}

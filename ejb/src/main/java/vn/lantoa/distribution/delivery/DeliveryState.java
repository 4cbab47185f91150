package vn.lantoa.distribution.delivery;

import java.util.Map;
import java.util.Set;

/**
 * The state of a delivery.
 *
 * <pre>
 * PLANNED -> CLAIMED -> ACCEPTED -> CONFIRMED
 * CLAIMED -> PLANNED (again) | REFUSED | UNCONFIRMED | FAILED | REPLACED (its sender has died)
 * UNCONFIRMED -> CONFIRMED | PLANNED (an officer decides)
 * PLANNED -> REPLACED | CANCELLED
 * </pre>
 */
public enum DeliveryState {
    /** The delivery waits for its turn. */
    PLANNED,
    /** The delivery is being sent; found so by somebody else, its sender has died. */
    CLAIMED,
    /** The receiver has taken it. */
    ACCEPTED,
    /** The receiver has said later that it arrived where it belongs. */
    CONFIRMED,
    /** The receiver does not want it: a dead letter. */
    REFUSED,
    /** The delivery was sent, and nobody told us what became of it; never sent again by itself. */
    UNCONFIRMED,
    /** The delivery was given up after all attempts: a dead letter. */
    FAILED,
    /** A later change of the same asset goes in its place. */
    REPLACED,
    /** The subscription ended before its turn. */
    CANCELLED;

    private static final Map<DeliveryState, Set<DeliveryState>> NEXT = Map.of(
            PLANNED, Set.of(CLAIMED, REPLACED, CANCELLED),
            CLAIMED, Set.of(ACCEPTED, PLANNED, REFUSED, UNCONFIRMED, FAILED, REPLACED),
            ACCEPTED, Set.of(CONFIRMED),
            UNCONFIRMED, Set.of(CONFIRMED, PLANNED));

    /** True if this move is allowed. */
    public boolean mayBecome(DeliveryState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True if it has failed for good, and may be sent again on request. */
    public boolean isDead() {
        return this == REFUSED || this == FAILED;
    }
}

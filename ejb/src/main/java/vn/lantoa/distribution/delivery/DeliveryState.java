package vn.lantoa.distribution.delivery;

import java.util.Map;
import java.util.Set;

/**
 * Where a delivery stands.
 *
 * <pre>
 * PLANNED -> CLAIMED -> ACCEPTED -> CONFIRMED
 *            CLAIMED -> PLANNED (again) | REFUSED | UNCONFIRMED | FAILED | REPLACED (its sender has died)
 *            UNCONFIRMED -> CONFIRMED | PLANNED (an officer decides)
 * PLANNED -> REPLACED | CANCELLED
 * </pre>
 */
public enum DeliveryState {
    /** Waits for its turn. */
    PLANNED,
    /** Is being sent; found so by somebody else, its sender has died. */
    CLAIMED,
    /** The receiver has taken it. */
    ACCEPTED,
    /** The receiver has said later that it arrived where it belongs. */
    CONFIRMED,
    /** The receiver does not want it: a dead letter. */
    REFUSED,
    /** Sent, and nobody told us what became of it; never sent again by itself. */
    UNCONFIRMED,
    /** Given up after all attempts: a dead letter. */
    FAILED,
    /** A later change of the same asset goes in its place. */
    REPLACED,
    /** Its subscription ended before its turn. */
    CANCELLED;

    private static final Map<DeliveryState, Set<DeliveryState>> NEXT = Map.of(
            PLANNED, Set.of(CLAIMED, REPLACED, CANCELLED),
            CLAIMED, Set.of(ACCEPTED, PLANNED, REFUSED, UNCONFIRMED, FAILED, REPLACED),
            ACCEPTED, Set.of(CONFIRMED),
            UNCONFIRMED, Set.of(CONFIRMED, PLANNED));

    /** Whether this move is one. */
    public boolean mayBecome(DeliveryState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it has failed for good, and may be sent again on request. */
    public boolean isDead() {
        return this == REFUSED || this == FAILED;
    }
}

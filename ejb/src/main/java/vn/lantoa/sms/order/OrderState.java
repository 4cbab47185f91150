package vn.lantoa.sms.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * State of an order.
 *
 * <pre>
 * ORDERED -> ACCEPTED -> RUNNING -> DONE
 * ORDERED | ACCEPTED -> REFUSED
 * ORDERED | ACCEPTED | RUNNING -> CANCELLED          (the message is withdrawn, or an officer cancels it)
 * </pre>
 */
public enum OrderState implements Slug {
    ORDERED,
    ACCEPTED,
    RUNNING,
    DONE,
    REFUSED,
    CANCELLED;

    private static final Map<OrderState, Set<OrderState>> NEXT = Map.of(
            ORDERED, Set.of(ACCEPTED, REFUSED, CANCELLED),
            ACCEPTED, Set.of(RUNNING, REFUSED, CANCELLED),
            RUNNING, Set.of(DONE, CANCELLED));

    /** The states in which an order is cancelled when its message is no longer public. */
    static final Set<OrderState> OPEN = EnumSet.of(ORDERED, ACCEPTED, RUNNING);

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(OrderState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Returns whether the company has not begun the order yet. */
    public boolean isToBegin() {
        return this == ORDERED || this == ACCEPTED;
    }
}

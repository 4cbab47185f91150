package vn.lantoa.sms.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The life of an order.
 *
 * <pre>
 * ORDERED -> ACCEPTED -> RUNNING -> DONE
 * ORDERED | ACCEPTED -> REFUSED
 * ORDERED | ACCEPTED | RUNNING -> CANCELLED          (the message was taken back, or an officer calls it off)
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

    /** The states of which an end of its message makes a cancelled order. */
    static final Set<OrderState> OPEN = EnumSet.of(ORDERED, ACCEPTED, RUNNING);

    /** True if that state may come next. */
    public boolean mayBecome(OrderState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True if the company has still to begin. */
    public boolean isToBegin() {
        return this == ORDERED || this == ACCEPTED;
    }
}

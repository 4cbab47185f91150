package vn.lantoa.sms.order;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of an order.
 *
 * <pre>
 * ORDERED -> ACCEPTED -> RUNNING -> DONE
 * ORDERED | ACCEPTED -> REFUSED
 * ORDERED | ACCEPTED | RUNNING -> CANCELLED          (the message was taken back, or an officer calls it off)
 * </pre>
 */
public enum OrderState {
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

    /** True if that state may come next. */
    public boolean mayBecome(OrderState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True if the company has still to begin. */
    public boolean isToBegin() {
        return this == ORDERED || this == ACCEPTED;
    }

    /** The word on the wire: {@code ordered}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this word or constant name. */
    public static Optional<OrderState> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}

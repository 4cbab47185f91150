package vn.lantoa.outbox;

import java.util.Set;

/**
 * Handler of one type of event, or of all permitted subtypes of a sealed type. A handler is called outside a
 * transaction, unless it {@link #joins}, and at least once, possibly by several nodes one after another.
 * Implementations must therefore be idempotent, by natural key. They need not catch exceptions: after an exception or a
 * crash the lease expires and a node leases the row again. Implementations are CDI beans, name the event type in their
 * {@code implements} clause, and have verb names ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
    /**
     * Returns false if the configuration disables this handler, in which case no events are stored for it. Read once.
     */
    default boolean isOn() {
        return true;
    }

    /**
     * Returns whether handling one event may take a minute or more. Such handlers have their own threads, so that short
     * work always finds a thread.
     */
    default boolean takesLong() {
        return false;
    }

    /**
     * Returns whether the handler is quick, uses only the database, and may share one transaction with other handlers
     * of the same event. Such a handler must not take a contended lock. If one of the handlers fails, each is called
     * separately.
     */
    default boolean joins() {
        return false;
    }

    /** Returns former class names of this handler, under which rows may still wait. */
    default Set<String> formerNames() {
        return Set.of();
    }

    /** Handles one event. */
    void on(E event);
}

package vn.lantoa.outbox;

import java.util.Set;

/**
 * Handler of one type of event, or of all permitted subtypes of a sealed type. It is called outside a transaction,
 * unless it {@link #joins}, and at least once, possibly by several nodes one after the other. Implementations must
 * therefore be idempotent, by natural key. They need no catch: after an exception or a crash the lease expires and a
 * node leases the row again. Implementations are CDI beans, name the event type in their {@code implements} clause, and
 * have verb names ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
    /** Returns false if the configuration disables this handler. Read once; no events are stored for it then. */
    default boolean isOn() {
        return true;
    }

    /**
     * Returns true if one event may take a minute or more. Such handlers have their own threads, so that short work
     * always finds a thread.
     */
    default boolean takesLong() {
        return false;
    }

    /**
     * Returns true if the handler is quick, uses only the database, and may share one transaction with other handlers
     * of the same event. It must not take a contended lock. If one of them fails, each is called separately.
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

package vn.lantoa.outbox;

/**
 * Handler of one type of event, or of all permitted subtypes of a sealed type. A handler is called outside a
 * transaction, unless it {@link HandlerOptions#joins}, and at least once, possibly by several nodes one after another.
 * Implementations must therefore be idempotent, by natural key. They need not catch exceptions: after an exception or a
 * crash the lease expires and a node leases the row again. Implementations are CDI beans, name the event type in their
 * {@code implements} clause, and have verb names ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
    /**
     * Returns false if the configuration disables this handler, in which case no events are stored for it. This method
     * is called once.
     */
    default boolean isOn() {
        return true;
    }

    /** Handles one event. */
    void on(E event);
}

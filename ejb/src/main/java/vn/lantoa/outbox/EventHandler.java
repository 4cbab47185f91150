package vn.lantoa.outbox;

/**
 * Does something because a fact has happened. Called outside a transaction, at least once, perhaps by several nodes one
 * after the other: an implementation is idempotent by natural key. It needs no catch: a thrown exception and a killed
 * server look the same, the lease runs out and a node takes the row again. Implementations are CDI or EJB beans and keep
 * verb names ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
    /** The class of the events this handler takes. */
    Class<E> event();

    /** Whether this hub's settings leave it anything to do; asked once, and no event is kept for one that is off. */
    default boolean isOn() {
        return true;
    }

    /**
     * Whether one event may take it a minute and more. Those have threads of their own, so that what takes moments always
     * finds one.
     */
    default boolean takesLong() {
        return false;
    }

    /** Handles one event. */
    void on(E event);
}

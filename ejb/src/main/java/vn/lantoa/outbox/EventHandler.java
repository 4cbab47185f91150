package vn.lantoa.outbox;

/**
 * A handler of one kind of event. Called outside a transaction, at least once, perhaps by several nodes one after the
 * other: an implementation is idempotent by natural key. It needs no catch: a thrown exception and a killed server look
 * the same, the lease runs out and a node takes the row again. Implementations are CDI or EJB beans and keep verb names
 * ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
    /** The class of the events this handler takes. */
    Class<E> event();

    /** True if this hub's settings leave it anything to do; asked once, and no event is kept for one that is off. */
    default boolean isOn() {
        return true;
    }

    /**
     * True if one event may take it a minute and more. Such handlers have threads of their own, so that short work
     * always finds a thread.
     */
    default boolean takesLong() {
        return false;
    }

    /** Handles one event. */
    void on(E event);
}

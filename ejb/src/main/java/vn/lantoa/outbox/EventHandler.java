package vn.lantoa.outbox;

import java.util.Set;

/**
 * A handler of one kind of event, or of all that a sealed kind permits. Called outside a transaction,
 * unless it {@link #joins}, at least once, perhaps by several nodes one after the other: an implementation is idempotent by natural key. It needs no catch: a
 * thrown exception and a killed server look the same, the lease runs out and a node takes the row again.
 * Implementations are CDI beans, name their kind of event in their {@code implements} clause, and keep verb names
 * ({@code PlanDeliveries}).
 */
public interface EventHandler<E extends HubEvent> {
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

    /**
     * True if it is quick and asks the database alone, and may do so in one transaction with others that handle the same
     * event: none of them takes a lock for which many wait. Where one fails, each is called by itself.
     */
    default boolean joins() {
        return false;
    }

    /** Names under which rows may wait for it that were kept before it was called what it is called now. */
    default Set<String> formerNames() {
        return Set.of();
    }

    /** Handles one event. */
    void on(E event);
}

package vn.lantoa.field.drill;

import vn.lantoa.run.WildFlyNode;

/**
 * The start of a single node after its death: no promises apply before it is ready.
 *
 * @param begunAt by {@link System#nanoTime}
 * @param readyAt time at which it reported ready
 */
record Restart(long begunAt, long readyAt) {
    static Restart of(WildFlyNode node) {
        var begun = System.nanoTime();
        node.start().ready(Site.PATIENCE);
        return new Restart(begun, System.nanoTime());
    }

    /** The end of a fault during which the nodes kept running. */
    static Restart none(long recoveredAt) {
        return new Restart(recoveredAt, recoveredAt);
    }

    /** True if a node was starting between these instants. */
    boolean isDuring(long begun, long ended) {
        return readyAt > begunAt && begun <= readyAt && ended >= begunAt;
    }

    long millis() {
        return (readyAt - begunAt) / 1_000_000;
    }
}

package vn.lantoa.kernel;

/**
 * One thing without which this node must not get requests. Implementations are beans; they may throw and may hang, both
 * count as not ready.
 */
public interface ReadinessCheck {
    /** The name of the check as a slug ({@code database}, {@code object-store}). */
    String name();

    /** Runs the check now. */
    Finding check();

    /**
     * The result of a check.
     *
     * @param ready whether the node may get requests as far as this check goes
     * @param detail for an administrator's eyes
     */
    record Finding(boolean ready, String detail) {}
}

package vn.lantoa.kernel;

/**
 * One thing without which this node must not get requests. Implementations are beans; they may throw and may hang, both
 * count as not ready.
 */
public interface ReadinessCheck {
    /** What is checked, as a slug ({@code database}, {@code object-store}). */
    String name();

    /** Looks now. */
    Finding check();

    /**
     * What was found.
     *
     * @param ready whether the node may get requests as far as this check goes
     * @param detail for an administrator's eyes
     */
    record Finding(boolean ready, String detail) {}
}

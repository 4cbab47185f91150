package vn.lantoa.kernel;

/**
 * A check of something without which this node must not get requests, or of something that wants an operator while all
 * nodes go on serving. Implementations are beans; they may throw and may hang, both count as not ready.
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
     * @param degraded whether it may, and somebody must do something nevertheless
     * @param detail for an administrator's eyes
     */
    record Finding(boolean ready, boolean degraded, String detail) {
        /** A node that may get requests, or may not. */
        public Finding(boolean ready, String detail) {
            this(ready, false, detail);
        }

        /** A node that may get requests, as all others may, of a hub that wants an operator. */
        public static Finding degraded(String detail) {
            return new Finding(true, true, detail);
        }
    }
}

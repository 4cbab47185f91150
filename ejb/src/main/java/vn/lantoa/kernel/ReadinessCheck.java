package vn.lantoa.kernel;

/**
 * Readiness check of one dependency. It reports whether this node may receive requests, and whether an operator must
 * act. Implementations are beans. A check that throws or hangs counts as not ready.
 */
public interface ReadinessCheck {
    /** Returns the name of the check as a slug ({@code database}, {@code object-store}). */
    String name();

    /** Runs the check now. */
    Finding check();

    /**
     * Result of a check.
     *
     * @param ready whether the node may receive requests, as far as this check is concerned
     * @param degraded whether an operator must act although the node is ready
     * @param incomplete whether a protection is missing that production needs; does not affect readiness
     * @param detail explanation for an administrator
     */
    record Finding(boolean ready, boolean degraded, boolean incomplete, String detail) {
        /** Creates a finding that is neither degraded nor incomplete. */
        public Finding(boolean ready, String detail) {
            this(ready, false, false, detail);
        }

        /** Returns a finding of a ready node; {@code incomplete} if something is missing that production needs. */
        public static Finding ready(boolean incomplete, String detail) {
            return new Finding(true, false, incomplete, detail);
        }

        /** Returns a finding of a node that may receive requests although the hub needs an operator. */
        public static Finding degraded(String detail) {
            return new Finding(true, true, false, detail);
        }
    }
}

package vn.lantoa.kernel;

/** Thrown if a command conflicts with the current state. */
public final class Conflict extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a conflict.
     *
     * @param type stable slug ({@code version-not-approved})
     * @param detail the current state, described for a developer or operator; no personal data
     */
    public Conflict(String type, String detail) {
        super(type, detail);
    }
}

package vn.lantoa.kernel;

/** Thrown if the actor lacks the right to give a command. */
public final class Forbidden extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param detail the missing right, for instance {@code APPROVER of organisation …} */
    public Forbidden(String detail) {
        this("forbidden", detail);
    }

    /**
     * Creates an exception with a specific type, for callers that distinguish refusals.
     *
     * @param type stable slug
     * @param detail the missing right
     */
    public Forbidden(String type, String detail) {
        super(type, detail);
    }
}

package vn.lantoa.kernel;

/** Thrown if the actor lacks the right to give a command. */
public final class Forbidden extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a refusal of the general type.
     *
     * @param detail the missing right, for instance {@code APPROVER of organisation …}
     */
    public Forbidden(String detail) {
        this("forbidden", detail);
    }

    /**
     * Creates a refusal of a specific type, for callers that distinguish refusals.
     *
     * @param type stable slug
     * @param detail the missing right
     */
    public Forbidden(String type, String detail) {
        super(type, detail);
    }
}

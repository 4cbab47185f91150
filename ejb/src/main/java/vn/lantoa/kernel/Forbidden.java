package vn.lantoa.kernel;

/** The actor is known and may not do this. */
public final class Forbidden extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param detail the missing right, for instance {@code APPROVER of organisation …} */
    public Forbidden(String detail) {
        this("forbidden", detail);
    }

    /**
     * Refuses under a type of its own, for callers that act on it.
     *
     * @param type stable slug
     * @param detail what is missing
     */
    public Forbidden(String type, String detail) {
        super(type, detail);
    }
}

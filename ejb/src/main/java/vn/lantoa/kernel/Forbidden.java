package vn.lantoa.kernel;

/** The actor is known and may not do this. */
public final class Forbidden extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param detail which right is missing, for instance {@code APPROVER of organisation …} */
    public Forbidden(String detail) {
        super("forbidden", detail);
    }
}

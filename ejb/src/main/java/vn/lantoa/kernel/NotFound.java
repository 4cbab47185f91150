package vn.lantoa.kernel;

/** A thing that does not exist, or that this caller may not know of: the two look the same from outside. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param what kind and id of what was looked for, as the caller gave it */
    public NotFound(String what) {
        super("not-found", what);
    }
}

package vn.lantoa.kernel;

/** There is no such thing, or none that this caller may know of: the two look the same from outside. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param what kind and id of what was looked for, as the caller gave it */
    public NotFound(String what) {
        super("not-found", what);
    }
}

package vn.lantoa.kernel;

import java.util.UUID;

/** A thing that does not exist, or that this caller may not know of: the two look the same from outside. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param what kind and id of what was looked for, as the caller gave it */
    public NotFound(String what) {
        super("not-found", what);
    }

    /**
     * The UUID that a text is; any other text is the id of nothing, which is not found.
     *
     * @param kind of what was looked for, with a colon
     */
    public static UUID unlessUuid(String kind, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(kind + (text.length() > 40 ? "…" : text));
        }
    }
}

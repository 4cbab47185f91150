package vn.lantoa.kernel;

import java.util.UUID;

/** Thrown if a resource does not exist or the caller may not see it. The caller cannot distinguish the two cases. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param what kind and id of the resource, as stated by the caller
     */
    public NotFound(String what) {
        super("not-found", what);
    }

    /**
     * Parses a UUID. Text that is not a UUID is reported as not found.
     *
     * @param kind the kind of resource, with a colon
     * @throws NotFound if the text is not a UUID
     */
    public static UUID unlessUuid(String kind, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(kind + (text.length() > 40 ? "…" : text));
        }
    }
}

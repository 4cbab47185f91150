package vn.lantoa.kernel;

/** The world has moved: the command was right for a state that is no longer there. */
public final class Conflict extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * @param type stable slug ({@code version-not-approved})
     * @param detail the present state, in words for a developer or operator; no personal data
     */
    public Conflict(String type, String detail) {
        super(type, detail);
    }
}

package vn.lantoa.organisation.signin;

/** Thrown if the provider does not return a trustworthy identity. */
public class ProviderFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Kind of a failure. */
    public enum Kind {
        /** The provider does not respond in time, or violates the standard. */
        AWAY,
        /** The code was used before, or has expired. */
        CODE_OVER,
        /** The times in a token do not match the hub's clock. */
        CLOCK,
        /** A token was not issued for this hub, or not by the provider. */
        REFUSED
    }

    /**
     * Creates a fault.
     *
     * @param why a message for the operator, without secrets
     */
    public ProviderFault(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

package vn.lantoa.organisation.signin;

/** The provider did not return a trustworthy identity. */
public class ProviderFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The kind of a failure. */
    public enum Kind {
        /** The provider does not respond in time, or violates the standard. */
        AWAY,
        /** The code was used before, or has expired. */
        CODE_OVER,
        /** A token's times do not match this clock. */
        CLOCK,
        /** A token is not for this hub, or not from the provider. */
        REFUSED
    }

    /** @param why a message for the operator without secrets */
    public ProviderFault(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

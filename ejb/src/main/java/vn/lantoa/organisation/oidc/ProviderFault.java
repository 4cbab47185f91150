package vn.lantoa.organisation.oidc;

/** The provider did not say who somebody is, or not so that the hub may believe it. */
public class ProviderFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The kind of a fault. */
    public enum Kind {
        /** Nobody answers at the provider's address, or not in time, or not as the standard says. */
        AWAY,
        /** The code was used before, or its time is over. */
        CODE_OVER,
        /** A token is of another time than this clock's. */
        CLOCK,
        /** A token is not for this hub, or not from the provider. */
        REFUSED
    }

    /** @param why in words for the operator, without anything secret */
    public ProviderFault(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

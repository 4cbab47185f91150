package vn.lantoa.organisation.oidc;

/** The reason why somebody came back from the provider, or could not go there, and got no further. */
public enum ProviderFailure {
    /** No provider is set up. */
    OFF,
    /** The provider does not answer. */
    AWAY,
    /** It was begun in another browser, too long ago, or has led somewhere already. */
    STATE_OVER,
    /** They did not want to, or the provider did not let them. */
    DENIED,
    /** The provider's clock and the hub's do not agree. */
    CLOCK,
    /** What the provider gave is not for this hub. */
    REFUSED,
    /** The account leads to no officer. */
    UNKNOWN_SUBJECT,
    /** The officer is disabled. */
    DISABLED,
    /** The account leads to another officer already. */
    TAKEN,
    /** The officer has another account at this provider. */
    HAS_ANOTHER,
    /** The provider did not ask for enough, or not just now. */
    NOT_ENOUGH;

    static ProviderFailure of(ProviderFault fault) {
        return switch (fault.kind()) {
            case AWAY -> AWAY;
            case CODE_OVER -> STATE_OVER;
            case CLOCK -> CLOCK;
            case REFUSED -> REFUSED;
        };
    }
}

package vn.lantoa.organisation.signin;

/** Reason why a provider sign-in failed or could not begin. */
public enum ProviderFailure {
    /** No provider is configured. */
    OFF,
    /** The provider does not respond. */
    AWAY,
    /** The flow began in another browser, has expired, or was already completed. */
    STATE_OVER,
    /** The user cancelled, or the provider refused. */
    DENIED,
    /** The clocks of provider and hub differ too much. */
    CLOCK,
    /** The provider's token was not issued for this hub. */
    REFUSED,
    /** The account is bound to no officer. */
    UNKNOWN_SUBJECT,
    /** The officer is disabled. */
    DISABLED,
    /** The account is bound to another officer. */
    TAKEN,
    /** The officer has another account at this provider. */
    HAS_ANOTHER,
    /** The authentication was too weak or too old. */
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

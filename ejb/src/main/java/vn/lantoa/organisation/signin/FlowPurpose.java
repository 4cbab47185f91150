package vn.lantoa.organisation.signin;

/** Purpose of a redirect to the provider. */
public enum FlowPurpose {
    /** Opens a session. */
    SIGN_IN,
    /** Binds the account to a signed-in officer. */
    LINK,
    /** Reauthenticates a signed-in officer. */
    STEP_UP
}

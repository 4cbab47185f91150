package vn.lantoa.organisation.oidc;

/** The purpose for which somebody is sent to the provider. */
public enum FlowPurpose {
    /** A session is to be opened. */
    SIGN_IN,
    /** An officer who has signed in binds the account to their own. */
    LINK,
    /** An officer who has signed in shows once more that it is they. */
    STEP_UP
}

package vn.lantoa.organisation;

/** Kind of a second factor. */
public enum FactorKind {
    /** A time-based code from an authenticator (RFC 6238). */
    TOTP,
    /** A passkey (WebAuthn). */
    PASSKEY,
    /** A recovery code, for use when the device is lost. */
    RECOVERY_CODE,
    /** A sign-in at the identity provider whose class ({@code acr}) counts as a second factor. */
    PROVIDER
}

package vn.lantoa.organisation.factor;

/** The kind of a second factor. */
public enum FactorKind {
    /** A code of the moment from a device that holds the secret (RFC 6238). */
    TOTP,
    /** A passkey (WebAuthn). */
    PASSKEY,
    /** A recovery code, written down for the day the device is gone. */
    RECOVERY_CODE,
    /** The word of the identity provider, of a class that counts as a second factor ({@code acr}). */
    PROVIDER
}

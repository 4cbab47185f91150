package vn.lantoa.organisation.factor;

/** What somebody showed besides his password. */
public enum FactorKind {
    /** A code of the moment from a device that holds the secret (RFC 6238). */
    TOTP,
    /** A passkey (WebAuthn). */
    PASSKEY,
    /** One of the codes that he wrote down for the day the device is gone. */
    RECOVERY_CODE
}

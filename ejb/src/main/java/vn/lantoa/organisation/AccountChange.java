package vn.lantoa.organisation;

/** A change of what lets an officer in, of which the officer is told: somebody else may have made it. */
public enum AccountChange {
    FACTOR_ADDED,
    FACTOR_REPLACED,
    FACTOR_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PROVIDER_LINKED,
    PROVIDER_UNLINKED,
    RECOVERY_CODE_USED,
    PASSWORD_SET,
    NEW_DEVICE
}

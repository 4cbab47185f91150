package vn.lantoa.organisation;

/**
 * Security-relevant change of an officer's account. The officer is notified, because another person may have made the
 * change.
 */
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

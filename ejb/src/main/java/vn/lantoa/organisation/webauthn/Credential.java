package vn.lantoa.organisation.webauthn;

/**
 * Public part of a passkey, as stored by the hub (WebAuthn).
 *
 * @param id the credential id, in base64url
 * @param data credential id and public key as sent by the device, in base64url
 * @param backupEligible whether the passkey may be copied to other devices of the same person; never changes
 * @param counter the last signature counter; 0 for devices that do not count
 */
public record Credential(String id, String data, boolean backupEligible, long counter) {}

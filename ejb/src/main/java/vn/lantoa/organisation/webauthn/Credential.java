package vn.lantoa.organisation.webauthn;

/**
 * The public half of a passkey, as the hub keeps it (WebAuthn).
 *
 * @param id the id by which its device knows it, in base64url
 * @param data id and public key as the device gave them, in base64url
 * @param backupEligible whether it may be copied to other devices of the same person; never changes
 * @param counter how often it had signed; 0 for those that do not count
 */
public record Credential(String id, String data, boolean backupEligible, long counter) {}

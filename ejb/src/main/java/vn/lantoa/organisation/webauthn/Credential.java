package vn.lantoa.organisation.webauthn;

/**
 * What the hub keeps of a passkey: its public half.
 *
 * @param id by which its device knows it, in base64url
 * @param data id and public key as the device said them, in base64url
 * @param backupEligible whether it may be copied to other devices of the same person; never changes
 * @param counter how often it had signed; 0 for those that do not count
 */
public record Credential(String id, String data, boolean backupEligible, long counter) {}

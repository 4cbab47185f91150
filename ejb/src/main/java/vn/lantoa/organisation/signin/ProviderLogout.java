package vn.lantoa.organisation.signin;

import java.time.Instant;

/**
 * Logout message of the provider.
 *
 * @param subject empty if the message names only a session
 * @param sid empty if the message names all sessions of the subject
 * @param id id of the message
 * @param goodUntil expiry of the message
 */
public record ProviderLogout(String issuer, String subject, String sid, String id, Instant goodUntil) {}

package vn.lantoa.organisation.oidc;

import java.time.Instant;

/**
 * The message of the provider that somebody has signed out there, or was signed out.
 *
 * @param subject empty when the message names a session alone
 * @param sid empty when the message names all sessions of the subject
 * @param id the message's own
 * @param goodUntil from when on it would be refused anyhow
 */
public record ProviderLogout(String issuer, String subject, String sid, String id, Instant goodUntil) {}

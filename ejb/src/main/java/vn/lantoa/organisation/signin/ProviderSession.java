package vn.lantoa.organisation.signin;

/**
 * Session at an identity provider through which a session of the hub was opened.
 *
 * @param issuer the issuer URL of the provider
 * @param sid the provider's session id (claim {@code sid}); empty if the provider gives none
 */
public record ProviderSession(String issuer, String sid) {}

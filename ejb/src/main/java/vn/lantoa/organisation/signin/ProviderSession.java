package vn.lantoa.organisation.signin;

/**
 * The session at an identity provider by which one of the hub was opened.
 *
 * @param issuer the provider
 * @param sid the provider's own name of its session (claim {@code sid}); empty where it gives none
 */
public record ProviderSession(String issuer, String sid) {}

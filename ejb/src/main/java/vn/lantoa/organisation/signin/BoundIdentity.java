package vn.lantoa.organisation.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Account at the provider with which an officer signs in.
 *
 * @param usedAt when the officer last authenticated with the account; null if never
 */
public record BoundIdentity(UUID id, String issuer, String subject, Instant boundAt, @Nullable Instant usedAt) {}

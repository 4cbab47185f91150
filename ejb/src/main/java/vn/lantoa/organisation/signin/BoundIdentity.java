package vn.lantoa.organisation.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account at the provider with which an officer signs in.
 *
 * @param usedAt time of the last authentication with it; null if the account was not used yet
 */
public record BoundIdentity(UUID id, String issuer, String subject, Instant boundAt, @Nullable Instant usedAt) {}

package vn.lantoa.organisation.oidc;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account at the provider by which an officer signs in.
 *
 * @param usedAt time of the last authentication with it; null if there was none
 */
public record BoundIdentity(UUID id, String issuer, String subject, Instant boundAt, @Nullable Instant usedAt) {}

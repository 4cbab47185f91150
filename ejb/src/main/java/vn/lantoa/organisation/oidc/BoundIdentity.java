package vn.lantoa.organisation.oidc;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account at the provider by which an officer signs in.
 *
 * @param usedAt when somebody last proved to have it; null when nobody has yet
 */
public record BoundIdentity(UUID id, String issuer, String subject, Instant boundAt, @Nullable Instant usedAt) {}

package vn.lantoa.organisation.factor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Passkey of an officer, as shown to them.
 *
 * @param name the name that the officer gave it
 */
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}

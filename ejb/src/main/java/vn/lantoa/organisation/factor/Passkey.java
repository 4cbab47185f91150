package vn.lantoa.organisation.factor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of an officer, as they know it.
 *
 * @param name the name they gave it
 */
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}

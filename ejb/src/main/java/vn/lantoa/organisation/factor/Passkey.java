package vn.lantoa.organisation.factor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Passkey of an officer, as shown to the officer.
 *
 * @param name the name chosen by the officer
 */
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}

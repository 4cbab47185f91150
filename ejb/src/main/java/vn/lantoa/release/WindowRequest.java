package vn.lantoa.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times that an officer asks for.
 *
 * @param at when to publish; null for at once, or for the moment the embargo lifts
 * @param embargoUntil before this nothing may be known outside
 * @param expiresAt when it ends by itself
 */
public record WindowRequest(@Nullable Instant at, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
    /** The request to publish at once, without an end. */
    public static final WindowRequest NOW = new WindowRequest(null, null, null);
}

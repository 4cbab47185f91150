package vn.lantoa.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Requested times of a release.
 *
 * @param at the instant of publication; null for now or, with an embargo, for its end
 * @param embargoUntil the end of the embargo, before which nothing may be disclosed
 * @param expiresAt the instant at which the release expires
 */
public record WindowRequest(@Nullable Instant at, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
    /** Request to publish now, without an end. */
    public static final WindowRequest NOW = new WindowRequest(null, null, null);
}

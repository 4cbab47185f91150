package vn.lantoa.embed.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Paired portal as administrators see it.
 *
 * @param software its own name, may be empty
 * @param plugin version of its plugin, may be empty
 * @param lane state of its webhook; null if it only polls
 * @param lastSeenAt when its token was last used; null if never
 */
public record PortalLine(
        String portal,
        String software,
        String plugin,
        Instant pairedAt,
        @Nullable PortalLane lane,
        @Nullable Instant lastSeenAt) {
    /**
     * State of a webhook.
     *
     * @param reason why it is not active; null if it is
     * @param said answer to the waiting message; null if none waits or none was answered
     */
    public record PortalLane(String state, @Nullable String reason, @Nullable String said) {}
}

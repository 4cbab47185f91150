package vn.lantoa.embed.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Paired portal as administrators see it.
 *
 * @param software name of the portal's software; possibly empty
 * @param plugin version of the portal's plugin; possibly empty
 * @param lane state of the portal's webhook; null if the portal only polls
 * @param lastSeenAt when the portal's token was last used; null if never
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
     * @param reason why the webhook is not active; null if it is active
     * @param said last answer to the waiting message; null if no message waits or no answer was received
     */
    public record PortalLane(String state, @Nullable String reason, @Nullable String said) {}
}

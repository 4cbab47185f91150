package vn.lantoa.embed.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paired portal as administrators see it.
 *
 * @param software the name it gives itself, may be empty
 * @param plugin version of its plugin, may be empty
 * @param lane the state of its webhook; null where it only polls
 * @param lastSeenAt when its token was last used; null if it never was
 */
public record PortalLine(
        String portal,
        String software,
        String plugin,
        Instant pairedAt,
        @Nullable PortalLane lane,
        @Nullable Instant lastSeenAt) {
    /**
     * The state of a webhook.
     *
     * @param reason why it is not active; null when it is
     * @param said the answer to the message that still waits; null where none waits, or none was answered
     */
    public record PortalLane(String state, @Nullable String reason, @Nullable String said) {}
}

package vn.lantoa.embed.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paired portal as administrators see it.
 *
 * @param software as it calls itself, may be empty
 * @param plugin version of its plugin, may be empty
 * @param lane how its webhook is; null where it is only to ask
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
     * How a webhook is.
     *
     * @param reason why it is not active; null when it is
     * @param said what was answered to the message that still waits; null where none waits, or none was answered
     */
    public record PortalLane(String state, @Nullable String reason, @Nullable String said) {}
}

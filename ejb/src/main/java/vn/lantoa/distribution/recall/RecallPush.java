package vn.lantoa.distribution.recall;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;

/**
 * State of the message about a withdrawal in one of a partner's subscriptions. The arrival of the message confirms
 * notification, not removal.
 *
 * @param label the partner's name of the subscription
 * @param tries number of attempts
 * @param at time of arrival or giving up, or of the next attempt; null if nothing is planned
 * @param said last answer of the receiver or network error; null before the first attempt
 */
@Schema(name = "RecallPush", description = "That it was delivered says that he was told, not that anything is down")
public record RecallPush(
        @Schema(implementation = String.class) Channel channel,
        String label,
        @Schema(implementation = String.class, description = "WAITING, FAILING, DELIVERED, FAILED or STOPPED")
                State state,
        int tries,
        @Schema(
                        implementation = String.class,
                        description = "When it was delivered or given up; else when it is tried next")
                @Nullable Instant at,
        @Schema(description = "What the receiver, or the network, said last") @Nullable String said) {
    /** State of a message. */
    public enum State {
        /** The message waits for its first attempt. */
        WAITING,
        /** All attempts so far failed, and another follows. */
        FAILING,
        /** The partner's program or folder has accepted the message. */
        DELIVERED,
        /** The message was rejected, or all attempts failed. */
        FAILED,
        /** The subscription is paused or has ended; nothing is sent. */
        STOPPED
    }
}

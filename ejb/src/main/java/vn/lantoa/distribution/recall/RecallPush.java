package vn.lantoa.distribution.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;

/**
 * State of the message about a withdrawal in one of a partner's subscriptions. Its arrival confirms notification, not
 * removal.
 *
 * @param label the partner's name of the subscription
 * @param tries number of attempts
 * @param at time of arrival or giving up, or of the next attempt; null if nothing is planned
 * @param said last answer of the receiver or network error; null before the first
 */
public record RecallPush(
        Channel channel, String label, State state, int tries, @Nullable Instant at, @Nullable String said) {
    /** State of a message. */
    public enum State {
        /** The message waits for its first attempt. */
        WAITING,
        /** All attempts so far failed, and another follows. */
        FAILING,
        /** The partner's program or folder has accepted it. */
        DELIVERED,
        /** The message was rejected, or all attempts failed. */
        FAILED,
        /** The subscription is paused or has ended; nothing is sent. */
        STOPPED
    }
}

package vn.lantoa.distribution.recall.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;

/**
 * The state of the message about a withdrawal in one of a partner's subscriptions. Its arrival says that the partner
 * was told, not that anything was taken down.
 *
 * @param label the subscription, in the partner's words
 * @param tries how often it was sent, or tried to be
 * @param at when it arrived or was given up, or when it is tried next; null when nothing is planned
 * @param said the last answer of the receiver, or the network; null before the first answer
 */
public record RecallPush(
        Channel channel, String label, State state, int tries, @Nullable Instant at, @Nullable String said) {
    /** The state of a message. */
    public enum State {
        /** The message waits for its first turn. */
        WAITING,
        /** The tries failed so far, and another follows. */
        FAILING,
        /** The partner's program or folder has taken it. */
        DELIVERED,
        /** The message was refused, or given up. */
        FAILED,
        /** The subscription is paused or has ended, and nothing is sent there. */
        STOPPED
    }
}

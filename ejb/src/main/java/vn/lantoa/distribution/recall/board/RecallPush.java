package vn.lantoa.distribution.recall.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;

/**
 * How it stands with the message about a withdrawal in one of a partner's subscriptions. That it arrived says that he was
 * told, not that anything was taken down.
 *
 * @param label the subscription, in the partner's words
 * @param tries how often it was sent, or tried to be
 * @param at when it arrived or was given up, or when it is tried next; null when nothing is planned
 * @param said what the receiver, or the network, said last; null before the first answer
 */
public record RecallPush(
        Channel channel, String label, State state, int tries, @Nullable Instant at, @Nullable String said) {
    /** Where it stands. */
    public enum State {
        /** It waits for its first turn. */
        WAITING,
        /** It did not work so far, and is tried again. */
        FAILING,
        /** His program or folder has taken it. */
        DELIVERED,
        /** It was refused, or given up. */
        FAILED,
        /** The subscription is paused or has ended, and nothing is sent there. */
        STOPPED
    }
}

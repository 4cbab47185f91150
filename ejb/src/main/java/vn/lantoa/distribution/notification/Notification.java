package vn.lantoa.distribution.notification;

import java.time.Instant;
import vn.lantoa.distribution.delivery.SubscriptionId;

/**
 * The answer of one webhook to one message, or of one folder to its file.
 *
 * @param message its {@code webhook-id}, or the same of a file
 * @param label the partner's name of the subscription
 * @param said the last answer of the receiver, such as {@code HTTP 404}, or of the folder's host
 * @param tries how often it was sent
 */
public record Notification(
        String message, SubscriptionId subscription, String label, State state, String said, int tries, Instant at) {
    /** The meaning of the last try. */
    public enum State {
        /** Taken. */
        ACCEPTED,
        /** The message is not wanted, now or later: not sent again. */
        REFUSED,
        /** The receiver is gone: the subscription has ended. */
        GONE,
        /** The try failed, and another follows. */
        FAILED;

        /** True if no further try follows. */
        public boolean isFinal() {
            return this != FAILED;
        }
    }
}

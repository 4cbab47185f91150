package vn.lantoa.distribution.delivery;

import java.time.Instant;

/**
 * Answer of a webhook to a message, or of a folder's host to a file.
 *
 * @param message {@code webhook-id} of the message, or the id of the file
 * @param label the partner's name of the subscription
 * @param said last answer of the receiver, such as {@code HTTP 404}, or of the folder's host
 * @param tries number of attempts
 */
public record Notification(
        String message, SubscriptionId subscription, String label, State state, String said, int tries, Instant at) {
    /** Result of the last attempt. */
    public enum State {
        /** The receiver has accepted the message. */
        ACCEPTED,
        /** The receiver rejected the message permanently; it is not resent. */
        REFUSED,
        /** The receiver no longer exists; the subscription has ended. */
        GONE,
        /** The attempt failed and will be retried. */
        FAILED;

        /** Returns whether there is no further attempt. */
        public boolean isFinal() {
            return this != FAILED;
        }
    }
}

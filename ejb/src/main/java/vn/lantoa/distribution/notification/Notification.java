package vn.lantoa.distribution.notification;

import java.time.Instant;
import vn.lantoa.distribution.delivery.SubscriptionId;

/**
 * How one webhook answered one message, or one folder took its file.
 *
 * @param message its {@code webhook-id}, or the same of a file
 * @param label what the partner calls the subscription
 * @param said what the receiver answered last, such as {@code HTTP 404}, or what the host of the folder said
 * @param tries how often it was sent
 */
public record Notification(
        String message, SubscriptionId subscription, String label, State state, String said, int tries, Instant at) {
    /** What the last try meant. */
    public enum State {
        /** Taken. */
        ACCEPTED,
        /** Not wanted, now or later: not sent again. */
        REFUSED,
        /** Nothing is wanted there any more: the subscription has ended. */
        GONE,
        /** It did not work, and is tried again. */
        FAILED;

        /** Whether there is nothing more to be tried. */
        public boolean isFinal() {
            return this != FAILED;
        }
    }
}

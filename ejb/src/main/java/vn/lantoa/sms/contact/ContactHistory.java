package vn.lantoa.sms.contact;

import java.time.Instant;
import java.util.List;

/**
 * Contact history of one number, read from the database before each message. Nothing is cached, so that any node
 * decides the same.
 *
 * @param sent times of messages, at least of the last 24 hours, in any order
 * @param optedOut whether the owner of the number has opted out
 */
public record ContactHistory(List<Instant> sent, boolean optedOut) {
    /** History of a number that has received no messages. */
    public static final ContactHistory NONE = new ContactHistory(List.of(), false);

    public ContactHistory {
        sent = sent.stream().sorted().toList();
    }
}

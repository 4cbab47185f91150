package vn.lantoa.sms.guard;

import java.time.Instant;
import java.util.List;

/**
 * The history of one number, read from the database before each message: nothing is remembered elsewhere, so that a
 * restart or another node decides the same.
 *
 * @param sent when it was written to, at least in the last 24 hours, in any order
 * @param optedOut whether its owner has said "no more"
 */
public record ContactHistory(List<Instant> sent, boolean optedOut) {
    /** The history of a number to which nobody has written. */
    public static final ContactHistory NONE = new ContactHistory(List.of(), false);

    public ContactHistory {
        sent = sent.stream().sorted().toList();
    }
}

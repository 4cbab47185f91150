package vn.lantoa.sms.guard;

import java.time.Instant;
import java.util.List;

/**
 * What the books say of one number, as they are read before each message: nothing is remembered elsewhere, so that a
 * restart or another node decides the same.
 *
 * @param sent when it was written to, at least in the last 24 hours, in any order
 * @param optedOut whether its owner has said "no more"
 */
public record ContactHistory(List<Instant> sent, boolean optedOut) {
    /** Nobody has written to it. */
    public static final ContactHistory NONE = new ContactHistory(List.of(), false);

    public ContactHistory {
        sent = sent.stream().sorted().toList();
    }
}

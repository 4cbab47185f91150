package vn.lantoa.sms.contact;

import java.time.Instant;
import java.util.List;

/** Decision about a message to a number. */
public sealed interface Verdict {
    /** The message may be sent now. */
    record Go() implements Verdict {}

    /**
     * The message must wait.
     *
     * @param until earliest time of sending, if no other message is sent meanwhile
     * @param why {@code quiet-hours} or {@code daily-limit}
     */
    record Wait(Instant until, String why) implements Verdict {}

    /**
     * The message may not be sent.
     *
     * @param why all reasons: {@code opted-out}, {@code no-legal-basis}, {@code label-missing}, {@code none-allowed}
     */
    record Never(List<String> why) implements Verdict {}
}

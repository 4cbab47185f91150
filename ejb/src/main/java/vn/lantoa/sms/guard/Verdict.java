package vn.lantoa.sms.guard;

import java.time.Instant;
import java.util.List;

/** The verdict on a message to a number. */
public sealed interface Verdict {
    /** The message may go now. */
    record Go() implements Verdict {}

    /**
     * The message must wait.
     *
     * @param until the first moment at which it may go, should nothing else be sent
     * @param why {@code quiet-hours} or {@code daily-limit}
     */
    record Wait(Instant until, String why) implements Verdict {}

    /**
     * The message may never go as it is.
     *
     * @param why all reasons: {@code opted-out}, {@code no-legal-basis}, {@code label-missing}, {@code none-allowed}
     */
    record Never(List<String> why) implements Verdict {
        public Never {
            why = List.copyOf(why);
        }
    }
}

package vn.lantoa.sms.guard;

import java.time.Instant;
import java.util.List;

/** Whether a message may go to a number. */
public sealed interface Verdict {
    /** It may go now. */
    record Go() implements Verdict {}

    /**
     * Not now.
     *
     * @param until the first moment at which it may go, should nothing else be sent
     * @param why {@code quiet-hours} or {@code daily-limit}
     */
    record Wait(Instant until, String why) implements Verdict {}

    /**
     * Never, as it is.
     *
     * @param why all that stands against it: {@code opted-out}, {@code no-legal-basis}, {@code label-missing},
     *     {@code none-allowed}
     */
    record Never(List<String> why) implements Verdict {
        public Never {
            why = List.copyOf(why);
        }
    }
}

package vn.lantoa.distribution.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to deliver. What is said is kept and shown: nothing of what was sent. */
public sealed interface Outcome {
    /** What was said, for people. */
    String said();

    /** The receiver has taken it. */
    record Accepted(String said) implements Outcome {}

    /** The receiver does not want this one, and will not want it later. */
    record Refused(String said) implements Outcome {}

    /** The receiver is gone and wants nothing any more. */
    record Gone(String said) implements Outcome {}

    /**
     * It did not work this time.
     *
     * @param retryAfter for how long the receiver asks to be left alone; null when it did not say
     */
    record Failed(String said, @Nullable Duration retryAfter) implements Outcome {}
}

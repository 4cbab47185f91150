package vn.lantoa.distribution.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The outcome of one attempt to deliver. The receiver's answer is kept and shown: nothing of what was sent. */
public sealed interface Outcome {
    /** The most characters of an answer that are kept. */
    int MOST_KEPT = 500;

    /** The answer, for people. */
    String said();

    /** The part of the answer that is kept, in one line. */
    default String kept() {
        var clean = said().replaceAll("\\p{Cc}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), MOST_KEPT));
    }

    /** The receiver has taken it. */
    record Accepted(String said) implements Outcome {}

    /** The receiver does not want this one, and will not want it later. */
    record Refused(String said) implements Outcome {}

    /** The receiver is gone and wants nothing any more. */
    record Gone(String said) implements Outcome {}

    /**
     * The attempt failed, and another one may not.
     *
     * @param retryAfter for how long the receiver asks to be left alone; null when it did not say
     */
    record Failed(String said, @Nullable Duration retryAfter) implements Outcome {}
}

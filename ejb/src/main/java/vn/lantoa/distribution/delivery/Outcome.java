package vn.lantoa.distribution.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Outcome of one attempt to deliver. The receiver's answer is stored and displayed; the sent content is not stored. */
public sealed interface Outcome {
    /** Maximum number of characters of an answer that are stored. */
    int MOST_KEPT = 500;

    /** Returns the receiver's answer, for display. */
    String said();

    /** Returns the stored part of the answer, in one line. */
    default String kept() {
        var clean = said().replaceAll("\\p{Cc}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), MOST_KEPT));
    }

    /** The receiver has accepted the deliveries. */
    record Accepted(String said) implements Outcome {}

    /** The receiver rejects this delivery permanently. */
    record Refused(String said) implements Outcome {}

    /** The receiver no longer exists; no further deliveries are sent to it. */
    record Gone(String said) implements Outcome {}

    /**
     * The attempt failed and may be retried.
     *
     * @param retryAfter pause that the receiver requests; null if it requests none
     */
    record Failed(String said, @Nullable Duration retryAfter) implements Outcome {}
}

package vn.lantoa.press.websub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

/**
 * Interpretation of a callback's responses (W3C WebSub sections 5.3 and 7): 2xx is accepted, 410 ends the subscription,
 * everything else, including redirects, is a temporary failure.
 */
final class WebSubAnswers {
    private WebSubAnswers() {}

    /** Returns whether the response of the callback is exactly the challenge. */
    static boolean echoes(OutwardOutcome outcome, String challenge) {
        return outcome instanceof Answered answer
                && isTaken(answer)
                && MessageDigest.isEqual(answer.body(), challenge.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the outcome of a delivery. */
    static Outcome outcome(OutwardOutcome outcome, Instant now) {
        var said = said(outcome);
        if (!(outcome instanceof Answered answer)) return new Outcome.Failed(said, null);
        if (isTaken(answer)) return new Outcome.Accepted(said);
        if (answer.status() == 410) return new Outcome.Gone(said);
        return new Outcome.Failed(said, answer.retryAfter(now));
    }

    /** Returns a description of the outcome, without any sent content. */
    static String said(OutwardOutcome outcome) {
        if (outcome instanceof Answered answer) return "HTTP " + answer.status();
        return outcome instanceof OutwardOutcome.Barred barred
                ? "barred: " + barred.why()
                : ((OutwardOutcome.Failed) outcome).why();
    }

    private static boolean isTaken(Answered answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }
}

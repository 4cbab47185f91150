package vn.lantoa.distribution.webhook;

import java.time.Instant;
import java.util.Set;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.outward.OutwardOutcome;
import vn.lantoa.distribution.outward.OutwardOutcome.Answered;
import vn.lantoa.distribution.outward.OutwardOutcome.Barred;

/**
 * What a receiver's answer means (Standard Webhooks 1.0.0): 2xx is taken; 410 ends the subscription; what passes by itself
 * is tried again; everything else, a redirection too, is refused.
 */
final class WebhookAnswers {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private WebhookAnswers() {}

    static Outcome outcome(OutwardOutcome outcome, Instant now) {
        if (outcome instanceof Answered answer) return outcome(answer, now);
        if (outcome instanceof Barred barred) return new Outcome.Refused("barred: " + barred.why());
        return new Outcome.Failed(((OutwardOutcome.Failed) outcome).why(), null);
    }

    private static Outcome outcome(Answered answer, Instant now) {
        int status = answer.status();
        var said = "HTTP " + status;
        if (status >= 200 && status < 300) return new Outcome.Accepted(said);
        if (status == 410) return new Outcome.Gone(said);
        if (status >= 500 || PASSING.contains(status)) return new Outcome.Failed(said, answer.retryAfter(now));
        return new Outcome.Refused(said);
    }
}

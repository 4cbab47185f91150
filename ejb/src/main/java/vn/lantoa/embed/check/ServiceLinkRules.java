package vn.lantoa.embed.check;

import java.util.Set;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.service.LinkState;

/**
 * Rules for the result of checking a service's address. An address counts as broken only if the server responds that
 * the page does not exist. A portal that is down or blocks programs may still show the page to people.
 */
final class ServiceLinkRules {
    private static final Set<String> NO_ANSWER = Set.of("not-answering", "too-slow", "certificate-not-good");
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);

    private ServiceLinkRules() {}

    /**
     * State of an address.
     *
     * @param reason issue code; empty if a page was returned
     */
    record Verdict(LinkState state, String reason) {}

    static Verdict of(Answered answer) {
        if (NOT_THERE.contains(answer.status())) return new Verdict(LinkState.BROKEN, "status-" + answer.status());
        return answer.status() >= 400
                ? new Verdict(LinkState.AWAY, "status-" + answer.status())
                : new Verdict(LinkState.GOOD, "");
    }

    static Verdict of(Rejected refused) {
        var code = refused.issues().list().get(0).code();
        return new Verdict(NO_ANSWER.contains(code) ? LinkState.AWAY : LinkState.BROKEN, code);
    }
}

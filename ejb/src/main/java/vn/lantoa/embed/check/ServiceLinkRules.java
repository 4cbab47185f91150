package vn.lantoa.embed.check;

import java.util.Set;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.service.LinkState;

/**
 * The judgement of a service's address by what it answered. Only what says that the page is not there makes it broken:
 * a portal that is down, or wants no programs, may show the page to people.
 */
final class ServiceLinkRules {
    private static final Set<String> NO_ANSWER = Set.of("not-answering", "too-slow", "certificate-not-good");
    private static final int BAD_REQUEST = 400;
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);

    private ServiceLinkRules() {}

    /** The state of an address, and why; the reason is the code of an issue, empty where a page answered. */
    record Verdict(LinkState state, String reason) {}

    static Verdict of(Answered answer) {
        if (NOT_THERE.contains(answer.status())) return new Verdict(LinkState.BROKEN, "status-" + answer.status());
        return answer.status() >= BAD_REQUEST
                ? new Verdict(LinkState.AWAY, "status-" + answer.status())
                : new Verdict(LinkState.GOOD, "");
    }

    static Verdict of(Rejected refused) {
        var code = refused.issues().list().get(0).code();
        return new Verdict(NO_ANSWER.contains(code) ? LinkState.AWAY : LinkState.BROKEN, code);
    }
}

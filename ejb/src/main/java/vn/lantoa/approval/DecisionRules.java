package vn.lantoa.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** What makes a decision acceptable, apart from the decider's role. Pure. */
final class DecisionRules {
    static final int REASON_MAX = 2000;

    private DecisionRules() {}

    /**
     * Who took part in making a version, or in deciding about it.
     *
     * @param makers who uploaded its files
     */
    record Part(OfficerId submitter, OfficerId sealer, Set<OfficerId> makers, Set<OfficerId> deciders) {
        Part {
            makers = Set.copyOf(makers);
            deciders = Set.copyOf(deciders);
        }
    }

    /** Four eyes: nobody decides about what he had a hand in, nor twice. */
    static Issues checkDecider(OfficerId decider, Part part) {
        return Issues.none()
                .when(part.makers().contains(decider), "decision", "decider-is-uploader")
                .when(part.sealer().equals(decider), "decision", "decider-is-sealer")
                .when(part.submitter().equals(decider), "decision", "decider-is-submitter")
                .when(part.deciders().contains(decider), "decision", "decider-decided-before");
    }

    /** A return needs a reason; nothing may be endless. */
    static Issues checkReason(@Nullable Verdict verdict, String reason) {
        return Issues.none()
                .when(verdict == null, "decision", "missing")
                .when(verdict == Verdict.RETURN && reason.isBlank(), "reason", "missing")
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX);
    }
}

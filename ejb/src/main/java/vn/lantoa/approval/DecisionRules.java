package vn.lantoa.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** The rules for a decision, apart from the decider's role. Pure. */
final class DecisionRules {
    static final int REASON_MAX = 2000;

    private DecisionRules() {}

    /**
     * The officers who took part in making a version, or in deciding about it.
     *
     * @param uploaders who brought its files
     * @param editors who typed its texts
     */
    record Part(
            OfficerId submitter,
            OfficerId sealer,
            Set<OfficerId> uploaders,
            Set<OfficerId> editors,
            Set<OfficerId> deciders) {
        Part {
            uploaders = Set.copyOf(uploaders);
            editors = Set.copyOf(editors);
            deciders = Set.copyOf(deciders);
        }
    }

    /**
     * The four-eyes rule: nobody decides about what they had a hand in, nor twice.
     *
     * @param decider all accounts of the one who decides
     */
    static Issues checkDecider(Set<OfficerId> decider, Part part) {
        return Issues.none()
                .when(meet(decider, part.uploaders()), "decision", "decider-is-uploader")
                .when(meet(decider, part.editors()), "decision", "decider-is-editor")
                .when(decider.contains(part.sealer()), "decision", "decider-is-sealer")
                .when(decider.contains(part.submitter()), "decision", "decider-is-submitter")
                .when(meet(decider, part.deciders()), "decision", "decider-decided-before");
    }

    private static boolean meet(Set<OfficerId> some, Set<OfficerId> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Checks the reason: a return needs one, and none may be endless. */
    static Issues checkReason(@Nullable Verdict verdict, String reason) {
        return Issues.none()
                .when(verdict == null, "decision", "missing")
                .when(verdict == Verdict.RETURN && reason.isBlank(), "reason", "missing")
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX);
    }
}

package vn.lantoa.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** Rules for a decision, except for the decider's role. Pure functions. */
final class DecisionRules {
    static final int REASON_MAX = 2000;

    private DecisionRules() {}

    /**
     * Officers who took part in making a version, or in deciding about it.
     *
     * @param uploaders the officers who uploaded files of the version
     * @param editors the officers who edited texts of the version
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
     * Applies the four-eyes rule: a person must not decide about a version they helped to make, or decide twice.
     *
     * @param decider all accounts of the deciding person
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

    /** Checks that a return has a reason and that the reason is not too long. */
    static Issues checkReason(@Nullable Verdict verdict, String reason) {
        return Issues.none()
                .when(verdict == null, "decision", "missing")
                .when(verdict == Verdict.RETURN && reason.isBlank(), "reason", "missing")
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX);
    }
}

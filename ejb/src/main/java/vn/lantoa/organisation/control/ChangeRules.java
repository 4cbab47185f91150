package vn.lantoa.organisation.control;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** Who may confirm or refuse a change that needs two administrators. Pure. */
final class ChangeRules {
    static final int REASON_MAX = 2000;

    private ChangeRules() {}

    /**
     * Two pairs of eyes.
     *
     * @param decider all accounts of whoever wants to confirm or refuse
     */
    static Issues check(Set<OfficerId> decider, OfficerId askedBy, @Nullable OfficerId concerned) {
        return Issues.none()
                .when(decider.contains(askedBy), "decider", "decider-asked-for-it")
                .when(concerned != null && decider.contains(concerned), "decider", "decider-is-concerned");
    }

    /** A refusal says why. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX);
    }

    /** Whether the very same is asked for already. */
    static boolean isSame(PendingChange waiting, ChangeDraft draft) {
        return waiting.kind() == draft.kind()
                && Objects.equals(waiting.officer(), draft.officer())
                && waiting.organisation().equals(draft.organisation())
                && waiting.detail().equals(draft.detail());
    }
}

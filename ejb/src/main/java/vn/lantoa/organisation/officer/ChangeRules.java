package vn.lantoa.organisation.officer;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** Rules for who may confirm or refuse a change that needs two administrators. Pure functions. */
final class ChangeRules {
    static final int REASON_MAX = 2000;

    private ChangeRules() {}

    /**
     * Checks that the decider did not request the change and is not the person concerned.
     *
     * @param decider all accounts of the decider
     */
    static Issues check(Set<OfficerId> decider, OfficerId askedBy, @Nullable OfficerId concerned) {
        return Issues.none()
                .when(decider.contains(askedBy), "decider", "decider-asked-for-it")
                .when(concerned != null && decider.contains(concerned), "decider", "decider-is-concerned");
    }

    /** Checks the reason of a refusal. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX);
    }

    /** Returns true if the detail with this name is recorded in the audit log. */
    static boolean isRecorded(ChangeKind kind, String word) {
        // names and addresses of persons are not put into permanently sealed entries
        return switch (kind) {
            case BIND_IDENTITY -> !word.equals("subject");
            case CHANGE_EMAIL -> !word.equals("email");
            default -> true;
        };
    }

    /** Returns true if the same change is already requested. */
    static boolean isSame(PendingChange waiting, ChangeDraft draft) {
        return waiting.kind() == draft.kind()
                && Objects.equals(waiting.officer(), draft.officer())
                && waiting.organisation().equals(draft.organisation())
                && waiting.detail().equals(draft.detail());
    }
}

package vn.lantoa.organisation.control;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** The rules for who may confirm or refuse a change that needs two administrators. Pure. */
final class ChangeRules {
    static final int REASON_MAX = 2000;

    private ChangeRules() {}

    /**
     * Checks that the one who decides is neither the one who asked nor the one concerned.
     *
     * @param decider all accounts of the one who decides
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

    /** True if this word of the change's details goes into the audit log. */
    static boolean isRecorded(ChangeKind kind, String word) {
        // names and addresses of persons stay out of what is sealed for ever
        return switch (kind) {
            case BIND_IDENTITY -> !word.equals("subject");
            case CHANGE_EMAIL -> !word.equals("email");
            default -> true;
        };
    }

    /** True if the same change is asked for already. */
    static boolean isSame(PendingChange waiting, ChangeDraft draft) {
        return waiting.kind() == draft.kind()
                && Objects.equals(waiting.officer(), draft.officer())
                && waiting.organisation().equals(draft.organisation())
                && waiting.detail().equals(draft.detail());
    }
}

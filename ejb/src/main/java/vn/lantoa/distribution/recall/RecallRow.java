package vn.lantoa.distribution.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * State of one partner on the board.
 *
 * @param since since when it is in this state
 * @param told ways in which it was notified
 * @param pushes state of the message in each of its subscriptions
 * @param done what it reports to have done; null before the acknowledgement
 * @param removedAt since when the release is taken down
 */
public record RecallRow(
        Partner partner,
        RecallState state,
        Instant since,
        Instant dueAt,
        List<Notified> told,
        List<RecallPush> pushes,
        @Nullable String done,
        @Nullable Instant removedAt) {
    public RecallRow {
        told = List.copyOf(told);
        pushes = List.copyOf(pushes);
    }

    /** Partner, with the reasons why it is on the board. */
    public record Partner(PartnerId id, String name, List<RecallReason> reasons) {
        public Partner {
            reasons = List.copyOf(reasons);
        }
    }

    /** Way in which it was notified, and when first. */
    public record Notified(RecallWay way, String place, Instant at) {}
}

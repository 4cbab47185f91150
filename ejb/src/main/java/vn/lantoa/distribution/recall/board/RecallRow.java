package vn.lantoa.distribution.recall.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.RecallReason;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The state of one partner on the board.
 *
 * @param since since when it is in this state
 * @param told the ways by which it was told
 * @param pushes the state of the message in each of its subscriptions
 * @param done what it says it has done; null while it has said nothing
 * @param removedAt since when it is down
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

    /** The partner, and the reasons why it is on the board. */
    public record Partner(PartnerId id, String name, List<RecallReason> reasons) {
        public Partner {
            reasons = List.copyOf(reasons);
        }
    }

    /** The way by which it was told, and when first. */
    public record Notified(RecallWay way, String place, Instant at) {}
}

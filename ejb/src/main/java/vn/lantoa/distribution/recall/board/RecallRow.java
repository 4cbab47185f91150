package vn.lantoa.distribution.recall.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.RecallReason;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * How it stands with one partner.
 *
 * @param since since when it stands so
 * @param told by which ways he was told
 * @param pushes how it stands with the message in each of his subscriptions
 * @param done what he says he has done; null while he has said nothing
 * @param removedAt since when it is down
 */
public record RecallRow(
        Partner partner,
        RecallState state,
        Instant since,
        Instant dueAt,
        List<Told> told,
        List<RecallPush> pushes,
        @Nullable String done,
        @Nullable Instant removedAt) {
    public RecallRow {
        told = List.copyOf(told);
        pushes = List.copyOf(pushes);
    }

    /** Who, and why he stands here. */
    public record Partner(PartnerId id, String name, List<RecallReason> reasons) {
        public Partner {
            reasons = List.copyOf(reasons);
        }
    }

    /** By which way he was told, and when first. */
    public record Told(RecallWay way, String place, Instant at) {}
}

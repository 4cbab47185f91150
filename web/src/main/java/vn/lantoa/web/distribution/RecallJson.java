package vn.lantoa.web.distribution;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.OwnRecall;
import vn.lantoa.distribution.recall.RecallBoard;
import vn.lantoa.distribution.recall.RecallLine;
import vn.lantoa.distribution.recall.RecallPush;
import vn.lantoa.distribution.recall.RecallRow;

/** The recall board as JSON. */
final class RecallJson {
    private RecallJson() {}

    /** The withdrawn release. */
    @Schema(name = "RecalledRelease")
    public record Withdrawn(
            String release, String asset, int version, String title, String kind, String explanation, String at) {
        static Withdrawn of(RecallLine.Withdrawn one) {
            return new Withdrawn(
                    one.release().toString(),
                    one.asset().toString(),
                    one.version(),
                    one.title(),
                    one.kind().name(),
                    one.explanation(),
                    one.at().toString());
        }
    }

    /** The state of the recall's delivery to one subscription. */
    @Schema(name = "RecallPush", description = "That it was delivered says that he was told, not that anything is down")
    public record Push(
            String channel,
            String label,
            @Schema(description = "WAITING, FAILING, DELIVERED, FAILED or STOPPED") String state,
            int tries,
            @Schema(description = "When it was delivered or given up; else when it is tried next") @Nullable String at,
            @Schema(description = "What the receiver, or the network, said last") @Nullable String said) {
        static Push of(RecallPush push) {
            return new Push(
                    push.channel().wire(),
                    push.label(),
                    push.state().name(),
                    push.tries(),
                    text(push.at()),
                    push.said());
        }
    }

    /** The recall state of one partner. */
    @Schema(name = "RecallReceipt")
    public record Row(
            String partner,
            String name,
            @Schema(description = "Why he may hold it: ENTITLED, READ, SENT, DOWNLOADED") List<String> reasons,
            @Schema(description = "NAMED, TOLD, OVERDUE or ACKNOWLEDGED") String state,
            String dueAt,
            @Schema(description = "By which way he was told, and when; nothing about removal") List<String> told,
            List<Push> pushes,
            @Schema(description = "What he says he has done; only this is about removal") @Nullable String done,
            @Nullable String removedAt) {
        public Row {
            reasons = List.copyOf(reasons);
            told = List.copyOf(told);
            pushes = List.copyOf(pushes);
        }

        static Row of(RecallRow row) {
            return new Row(
                    row.partner().id().toString(),
                    row.partner().name(),
                    row.partner().reasons().stream().map(Enum::name).toList(),
                    row.state().name(),
                    row.dueAt().toString(),
                    row.told().stream().map(one -> one.way() + " " + one.at()).toList(),
                    row.pushes().stream().map(Push::of).toList(),
                    row.done(),
                    text(row.removedAt()));
        }
    }

    /** The state of all partners for one withdrawal. */
    @Schema(name = "RecallBoard")
    public record Board(
            Withdrawn withdrawn, long named, long told, long acknowledged, long overdue, List<Row> partners) {
        public Board {
            partners = List.copyOf(partners);
        }

        static Board of(RecallBoard board) {
            return new Board(
                    Withdrawn.of(board.line().withdrawn()),
                    board.line().named(),
                    board.line().told(),
                    board.line().acknowledged(),
                    board.line().overdue(),
                    board.rows().stream().map(Row::of).toList());
        }
    }

    /** A recall that concerns a partner, open or acknowledged. */
    @Schema(name = "OwnRecall")
    public record Own(Withdrawn withdrawn, Row receipt) {
        static Own of(OwnRecall one) {
            return new Own(Withdrawn.of(one.withdrawn()), Row.of(one.row()));
        }
    }

    /** All recalls of a partner, open ones first. */
    @Schema(name = "OwnRecalls")
    public record AllOwn(List<Own> recalls) {
        public AllOwn {
            recalls = List.copyOf(recalls);
        }
    }

    /** Request body of an acknowledgement. */
    @Schema(name = "NewAcknowledgement")
    public record Said(
            @Schema(description = "Where it was taken down, or that it never was used") @Nullable String done,
            @Schema(description = "Since when it is down; without it: now") @Nullable String removedAt,
            @Schema(description = "For officers: for which partner") @Nullable String partner) {}

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}

package vn.lantoa.distribution.recall;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * State of one partner on the board, as the API returns it and the pages display it.
 *
 * @param told ways in which the partner was notified, with times
 * @param pushes state of the message in each of the partner's subscriptions
 * @param done the measures that the partner reports; null before the acknowledgement
 * @param removedAt when the release was taken down
 * @param since when the partner entered this state
 * @param notified the same as {@code told}, for pages
 */
@Schema(name = "RecallReceipt")
public record RecallRow(
        @Schema(implementation = String.class) PartnerId partner,
        String name,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = String.class,
                        description = "Why he may hold it: ENTITLED, READ, SENT, DOWNLOADED")
                List<RecallReason> reasons,
        @Schema(implementation = String.class, description = "NAMED, TOLD, OVERDUE or ACKNOWLEDGED") RecallState state,
        @Schema(implementation = String.class) Instant dueAt,
        @Schema(description = "By which way he was told, and when; nothing about removal") List<String> told,
        List<RecallPush> pushes,
        @Schema(description = "What he says he has done; only this is about removal") @Nullable String done,
        @Schema(implementation = String.class) @Nullable Instant removedAt,
        @JsonbTransient Instant since,
        @JsonbTransient List<Notified> notified) {
    /**
     * Way in which the partner was notified.
     *
     * @param at time of the first notification in this way
     */
    public record Notified(RecallWay way, String place, Instant at) {}
}

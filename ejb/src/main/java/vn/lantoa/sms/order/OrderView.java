package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * An order, whole.
 *
 * @param totals the latest that were told; null before
 */
public record OrderView(
        OrderId id,
        Sides sides,
        OrderedText message,
        OrderSpec wish,
        OrderTerms terms,
        Progress progress,
        @Nullable OrderTotals totals) {
    /** Who orders and who sends. */
    public record Sides(OrganisationId organisation, PartnerId partner, String partnerName, Instant orderedAt) {}

    /** Where it stands, and how it came there. */
    public record Progress(OrderState state, List<OrderStatus> history) {
        public Progress {
            history = List.copyOf(history);
        }

        /** Whether sending has begun, so that totals can be told of it. */
        public boolean hasBegun() {
            return history.stream().anyMatch(step -> step.state() == OrderState.RUNNING);
        }
    }
}

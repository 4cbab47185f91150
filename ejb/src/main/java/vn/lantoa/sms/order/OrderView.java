package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * An order, whole.
 *
 * @param totals the latest that were reported; null before
 */
public record OrderView(
        OrderId id,
        Sides sides,
        OrderedText message,
        OrderSpec spec,
        OrderTerms terms,
        Progress progress,
        @Nullable OrderTotals totals) {
    /** The two sides of an order. */
    public record Sides(OrganisationId organisation, PartnerId partner, String partnerName, Instant orderedAt) {}

    /** The state, and the steps to it. */
    public record Progress(OrderState state, List<OrderStatus> history) {
        public Progress {
            history = List.copyOf(history);
        }

        /** True if sending has begun, so that totals can be reported. */
        public boolean hasBegun() {
            return history.stream().anyMatch(step -> step.state() == OrderState.RUNNING);
        }
    }
}

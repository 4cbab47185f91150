package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Complete order.
 *
 * @param totals latest reported totals; null before the first report
 */
public record OrderView(
        OrderId id,
        Sides sides,
        OrderedText message,
        OrderSpec spec,
        OrderTerms terms,
        Progress progress,
        @Nullable OrderTotals totals) {
    /** Ordering organisation and company. */
    public record Sides(OrganisationId organisation, PartnerId partner, String partnerName, Instant orderedAt) {}

    /** Current state and its history. */
    public record Progress(OrderState state, List<OrderStatus> history) {
        /** Returns whether sending has begun, so that totals can be reported. */
        public boolean hasBegun() {
            return history.stream().anyMatch(step -> step.state() == OrderState.RUNNING);
        }
    }
}

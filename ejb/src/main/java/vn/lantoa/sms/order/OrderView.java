package vn.lantoa.sms.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Order. Its content never changes. {@link Orders} changes its state and records every step.
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
    /** Checks that the order may move to this state. A company cannot cancel an order, but only refuse it. */
    void requireMove(OrderState next, Actor by) {
        var state = progress.state();
        var cancelledByCompany = next == OrderState.CANCELLED && by.kind() == Actor.Kind.PARTNER;
        if (cancelledByCompany || !state.mayBecome(next))
            throw new Conflict("order-cannot-become", "order:" + id + " is " + state.slug());
    }

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

package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Records the current totals of an order, with reasons; each report replaces the previous one. */
@UseCase
public class ReportTotals {
    @Inject
    OrderQueries queries;

    @Inject
    Orders orders;

    @Inject
    OrderTrail trail;

    @Inject
    Clock clock;

    public void call(OrderId id, OrderTotals totals, Actor by) {
        tell(queries.getToAnswer(id, by), totals, by);
    }

    /** Records the totals of a table: {@code outcome,reason,count}. */
    public void call(OrderId id, String csv, Actor by) {
        var order = queries.getToAnswer(id, by);
        tell(order, TotalsCsv.read(csv), by);
    }

    private void tell(OrderView order, OrderTotals totals, Actor by) {
        if (!order.progress().hasBegun()) throw new Conflict("order-not-running", "order:" + order.id());
        OrderRules.check(totals, order.spec().cap()).throwIfAny();
        orders.tell(order.id(), totals, by, clock.instant());
        trail.reported(order, totals, by);
    }
}

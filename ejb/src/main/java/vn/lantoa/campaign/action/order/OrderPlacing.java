package vn.lantoa.campaign.action.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionPlacing;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.sms.order.OrderDraft;
import vn.lantoa.sms.order.PlaceOrder;

/** Adapter that places orders with telecom companies. */
@ApplicationScoped
class OrderPlacing implements ActionPlacing<ScheduledOrder> {
    @Inject
    PlaceOrder order;

    @Inject
    OrderDraft draft;

    @Inject
    Clock clock;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.ORDER;
    }

    @Override
    public Class<ScheduledOrder> type() {
        return ScheduledOrder.class;
    }

    @Override
    public Issues check(ScheduledOrder action, LocalWindow window, ZoneId zone, Actor by) {
        return draft.check(action.company(), action.in(window, zone), clock.instant());
    }

    @Override
    public String place(ScheduledOrder action, Placement placement) {
        var spec = action.in(placement.window(), placement.zone());
        return order.call(new PlaceOrder.Command(
                        placement.asset(), action.form(), action.company(), spec, placement.key(), placement.by()))
                .toString();
    }
}

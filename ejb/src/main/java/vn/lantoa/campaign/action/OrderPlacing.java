package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.PlaceOrder;

/** Places orders with telecom companies. */
@ApplicationScoped
class OrderPlacing implements ActionPlacing<ScheduledOrder> {
    @Inject
    PlaceOrder order;

    @Inject
    OrderQueries orders;

    @Override
    public Class<ScheduledOrder> type() {
        return ScheduledOrder.class;
    }

    @Override
    public Issues check(ScheduledOrder action, LocalWindow window, ZoneId zone, Actor by) {
        return orders.check(action.company(), action.in(window, zone));
    }

    @Override
    public String place(ScheduledOrder action, AssetId asset, LocalWindow window, ZoneId zone, String key, Actor by) {
        var spec = action.in(window, zone);
        return order.call(new PlaceOrder.Command(asset, action.form(), action.company(), spec, key, by))
                .toString();
    }
}

package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;

/** Calls off the orders of a message whose version is not out for everyone any more, whatever has ended it. */
@ApplicationScoped
public class EndedOrders {
    @Inject
    Orders orders;

    @Inject
    OrderSources sources;

    @Inject
    OrderTrail trail;

    @Inject
    Clock clock;

    /** @param note the reason, for the company */
    public void cancel(AssetId asset, String note) {
        var now = clock.instant();
        for (var order : orders.openOf(asset)) {
            if (sources.isStillOut(order.message())) continue;
            orders.move(order.id(), OrderState.CANCELLED, note, Actor.SYSTEM, now);
            trail.cancelled(order, Actor.SYSTEM, now);
        }
    }
}

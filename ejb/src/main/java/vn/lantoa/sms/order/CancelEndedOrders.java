package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ReleaseEnded;

/** Cancels open orders for a message whose release is no longer public. */
@ApplicationScoped
@HandlerOptions(
        joins = true,
        formerNames = {"CancelExpiredOrders", "CancelSupersededOrders", "CancelWithdrawnOrders"})
@Transactional(Transactional.TxType.REQUIRED)
public class CancelEndedOrders implements EventHandler<ReleaseEnded> {
    @Inject
    Orders orders;

    @Inject
    OrderSources sources;

    @Override
    public void on(ReleaseEnded event) {
        for (var order : orders.openOf(event.asset())) {
            if (!sources.isStillOut(order.message()))
                orders.move(order, OrderState.CANCELLED, event.note(), Actor.SYSTEM);
        }
    }
}

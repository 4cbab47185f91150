package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.distribution.notification.PartnerWebhooks;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.sms.order.OrderPlaced;
import vn.lantoa.sms.order.OrderState;
import vn.lantoa.sms.order.Orders;

/** Tells the company of an order by its webhooks; one without finds its orders by asking. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfOrder implements EventHandler<OrderPlaced> {
    @Inject
    Orders orders;

    @Inject
    PartnerWebhooks webhooks;

    @Inject
    HubAddress hub;

    @Override
    public void on(OrderPlaced event) {
        var order = orders.get(event.order());
        // that it is off is told by itself
        if (order.progress().state() == OrderState.CANCELLED) return;
        int unreached =
                webhooks.tell(order.sides().partner(), OrderEvent.placedId(order.id()), OrderEvent.of(event, hub));
        if (unreached > 0) throw new IllegalStateException("not reached by order " + order.id() + ": " + unreached);
    }
}

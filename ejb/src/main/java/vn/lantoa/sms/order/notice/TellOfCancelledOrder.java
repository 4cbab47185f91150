package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.distribution.notification.PartnerWebhooks;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.sms.order.OrderCancelled;
import vn.lantoa.sms.order.Orders;

/** Tells the company by its webhooks that an order is off. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfCancelledOrder implements EventHandler<OrderCancelled> {
    @Inject
    Orders orders;

    @Inject
    PartnerWebhooks webhooks;

    @Inject
    HubAddress hub;

    @Override
    public void on(OrderCancelled event) {
        var partner = orders.get(event.order()).sides().partner();
        int unreached = webhooks.tell(partner, OrderEvent.cancelledId(event.order()), OrderEvent.of(event, hub));
        if (unreached > 0)
            throw new IllegalStateException("not reached, order " + event.order() + " is off: " + unreached);
    }
}

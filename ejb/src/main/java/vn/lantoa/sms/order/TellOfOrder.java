package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Notifies the company of placed and cancelled orders through its webhooks. A company without a webhook has to poll.
 */
@ApplicationScoped
@HandlerOptions(formerNames = "TellOfCancelledOrder")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TellOfOrder implements EventHandler<OrderMoved> {
    @Inject
    Orders orders;

    @Inject
    PartnerMessages webhooks;

    @Inject
    HubAddress hub;

    @Override
    public void on(OrderMoved event) {
        var order = orders.get(event.order());
        // the cancellation has its own event
        if (event instanceof OrderPlaced && order.progress().state() == OrderState.CANCELLED) return;
        int unreached = webhooks.tell(order.sides().partner(), OrderEvent.idOf(event), OrderEvent.of(event, hub));
        if (unreached > 0) throw new IllegalStateException("order " + order.id() + ": failed webhooks: " + unreached);
    }
}

package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.distribution.notification.PartnerFolders;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.sms.order.OrderCancelled;
import vn.lantoa.sms.order.Orders;

/** Takes the package of an order that is off out of the folders of its company, and lays in its place that it is off. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LayCancelledOrder implements EventHandler<OrderCancelled> {
    @Inject
    Orders orders;

    @Inject
    PartnerFolders folders;

    @Inject
    ZoneId zone;

    @Override
    public void on(OrderCancelled event) {
        var order = orders.get(event.order());
        int unreached = folders.tell(order.sides().partner(), OrderEvent.cancelledId(order.id()), folder -> {
            OrderFiles.layCancelled(folder, order, zone);
            return true;
        });
        if (unreached > 0) throw new IllegalStateException("not laid, order " + order.id() + " is off: " + unreached);
    }
}

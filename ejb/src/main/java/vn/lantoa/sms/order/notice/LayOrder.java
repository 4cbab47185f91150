package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.distribution.notification.PartnerFolders;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderPlaced;
import vn.lantoa.sms.order.Orders;

/** Lays the package of an order into the folders of its company, as long as that has still to begin. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LayOrder implements EventHandler<OrderPlaced> {
    @Inject
    Orders orders;

    @Inject
    PartnerFolders folders;

    @Inject
    ZoneId zone;

    @Override
    public void on(OrderPlaced event) {
        var order = orders.get(event.order());
        if (!isToBegin(order.id())) return;
        int unreached = folders.tell(
                order.sides().partner(),
                OrderEvent.placedId(order.id()),
                folder -> OrderFiles.lay(folder, order, zone, () -> isToBegin(order.id())));
        if (unreached > 0) throw new IllegalStateException("not laid, order " + order.id() + ": " + unreached);
    }

    private boolean isToBegin(OrderId order) {
        return orders.get(order).progress().state().isToBegin();
    }
}

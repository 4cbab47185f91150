package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.distribution.subscription.DropFolder;
import vn.lantoa.distribution.subscription.PartnerFolders;
import vn.lantoa.outbox.EventHandler;

/**
 * Uploads the package of an order to the folders of its company until the company begins it. For a cancelled order,
 * replaces the package with the cancelled order.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class LayOrder implements EventHandler<OrderMoved> {
    @Inject
    Orders orders;

    @Inject
    PartnerFolders folders;

    @Inject
    ZoneId zone;

    @Override
    public Set<String> formerNames() {
        return Set.of("LayCancelledOrder");
    }

    @Override
    public void on(OrderMoved event) {
        var order = orders.get(event.order());
        if (event instanceof OrderPlaced && !isToBegin(order.id())) return;
        int unreached =
                folders.tell(order.sides().partner(), OrderEvent.idOf(event), folder -> lay(folder, event, order));
        if (unreached > 0) throw new IllegalStateException("order " + order.id() + ": failed folders: " + unreached);
    }

    private boolean lay(DropFolder folder, OrderMoved event, OrderView order) {
        if (event instanceof OrderPlaced) return OrderFiles.lay(folder, order, zone, () -> isToBegin(order.id()));
        OrderFiles.layCancelled(folder, order, zone);
        return true;
    }

    private boolean isToBegin(OrderId order) {
        return orders.get(order).progress().state().isToBegin();
    }
}

package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Uploads the package of an order to the folders of its company as long as the company has not begun the order. For a
 * cancelled order, replaces the package with the cancelled order.
 */
@ApplicationScoped
@HandlerOptions(formerNames = "LayCancelledOrder")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LayOrder implements EventHandler<OrderMoved> {
    @Inject
    Orders orders;

    @Inject
    PartnerMessages folders;

    @Inject
    ZoneId zone;

    @Override
    public void on(OrderMoved event) {
        var order = orders.get(event.order());
        if (event instanceof OrderPlaced && !isToBegin(order.id())) return;
        int unreached =
                folders.tell(order.sides().partner(), OrderEvent.idOf(event), folder -> lay(folder, event, order));
        if (unreached > 0) throw new IllegalStateException("order " + order.id() + ": failed folders: " + unreached);
    }

    private boolean lay(DropFolder folder, OrderMoved event, OrderView order) {
        if (event instanceof OrderPlaced) return lay(folder, order, zone, () -> isToBegin(order.id()));
        layCancelled(folder, order, zone);
        return true;
    }

    private boolean isToBegin(OrderId order) {
        return orders.get(order).progress().state().isToBegin();
    }

    static String packageName(OrderId order) {
        return prefix(order) + ".zip";
    }

    static String cancelledName(OrderId order) {
        return prefix(order) + "-HUY.json";
    }

    private static String prefix(OrderId order) {
        return OrderDocument.FILES + order;
    }

    /**
     * Uploads the package of an order.
     *
     * @param wanted called before the rename and again afterwards; returns false if the order was cancelled, in which
     *     case the package is removed
     * @return whether the package is in the folder
     */
    static boolean lay(DropFolder folder, OrderView order, ZoneId zone, BooleanSupplier wanted) {
        var name = packageName(order.id());
        var laid = folder.put(name, new ByteArrayInputStream(OrderDocument.pack(order, zone)), wanted);
        if (!laid || wanted.getAsBoolean()) return laid;
        folder.remove(name);
        return false;
    }

    /** Removes the package of an order and uploads the cancelled order instead; files of the company stay. */
    static void layCancelled(DropFolder folder, OrderView order, ZoneId zone) {
        var text = OrderDocument.of(order, zone).json();
        folder.replace(packageName(order.id()), cancelledName(order.id()), text);
    }
}

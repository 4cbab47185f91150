package vn.lantoa.sms.order;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import vn.lantoa.distribution.subscription.DropFolder;

/**
 * Files of an order in a company's folder: its package while the order is open; after cancellation, the order with the
 * actor and the reason. In file names, "dat-gui" means order and "HUY" means cancelled.
 */
final class OrderFiles {
    private OrderFiles() {}

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

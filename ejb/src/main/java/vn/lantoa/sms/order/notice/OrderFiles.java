package vn.lantoa.sms.order.notice;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import vn.lantoa.distribution.drop.DropFolder;
import vn.lantoa.sms.order.OrderDocument;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderView;

/**
 * The files of an order in a company's folder: its package while it is open and, once it is cancelled, in its place,
 * the order with who called it off and why. "Đặt gửi" is what officers call an order, "huỷ" is cancelled.
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
     * Puts the package of an order into the folder.
     *
     * @param wanted asked before it gets its name, and once more when it has it: one cancelled in between is removed
     *     again
     * @return whether it lies there
     */
    static boolean lay(DropFolder folder, OrderView order, ZoneId zone, BooleanSupplier wanted) {
        var name = packageName(order.id());
        var laid = folder.put(name, new ByteArrayInputStream(OrderDocument.pack(order, zone)), wanted);
        if (!laid || wanted.getAsBoolean()) return laid;
        folder.remove(name);
        return false;
    }

    /** Removes the package of an order, and puts the cancelled order in its place; files of the company stay. */
    static void layCancelled(DropFolder folder, OrderView order, ZoneId zone) {
        var text = OrderDocument.of(order, zone).json();
        folder.replace(packageName(order.id()), cancelledName(order.id()), text);
    }
}

package vn.lantoa.sms.order.notice;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import vn.lantoa.distribution.drop.DropFolder;
import vn.lantoa.sms.order.OrderDocument;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderView;

/**
 * What lies in a company's folder of an order: its package while it is to be done, and once it is off, in its place, the order
 * as it stands with who called it off and why. "Đặt gửi" is what officers call an order, "huỷ" is off.
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
     * Lays the package of an order.
     *
     * @param wanted asked before it gets its name, and once more when it has it: what was called off in between goes again
     * @return whether it lies there
     */
    static boolean lay(DropFolder folder, OrderView order, ZoneId zone, BooleanSupplier wanted) {
        var name = packageName(order.id());
        var laid = folder.put(name, new ByteArrayInputStream(OrderDocument.pack(order, zone)), wanted);
        if (!laid || wanted.getAsBoolean()) return laid;
        folder.remove(name);
        return false;
    }

    /** Takes the package of an order away, and lays in its place that it is off; what the company has laid of it stays. */
    static void layCancelled(DropFolder folder, OrderView order, ZoneId zone) {
        var text = OrderDocument.of(order, zone).toString();
        folder.replace(packageName(order.id()), cancelledName(order.id()), text);
    }
}

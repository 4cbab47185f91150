package vn.lantoa.campaign.readiness;

import java.time.Duration;
import java.util.List;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.sms.guard.QuietHours;

/**
 * The receivers of an item when it begins.
 *
 * @param partners the number of newspapers, broadcasters and other partners that may receive it
 * @param withoutToken the names of those of them that have no token that is good by then
 * @param companies the number of telecom companies that take orders
 * @param quiet the hours in which nobody is written to
 * @param mailings the mailings planned by routes of the hub
 * @param orders the orders planned with companies
 * @param bulletins the bulletins planned
 */
public record Receivers(
        int partners,
        List<String> withoutToken,
        int companies,
        QuietHours quiet,
        List<Mailing> mailings,
        List<Order> orders,
        List<Bulletin> bulletins) {
    public Receivers {
        withoutToken = List.copyOf(withoutToken);
        mailings = List.copyOf(mailings);
        orders = List.copyOf(orders);
        bulletins = List.copyOf(bulletins);
    }

    /**
     * Messages to a list.
     *
     * @param numbers on the list when the item begins
     * @param parts of the message, each of which the route sends
     * @param tps parts a second that the route sends at most
     */
    public record Mailing(int numbers, int parts, int tps) {
        /** The number of recipients that have the whole message after this time. */
        public long sentIn(Duration time) {
            return Math.min(numbers, time.toSeconds() * tps / parts);
        }
    }

    /**
     * An order that is planned.
     *
     * @param quiet when its class of messages is not sent
     * @param gone its communes that are none on the day on which the item begins
     */
    public record Order(ScheduledOrder action, Company company, QuietHours quiet, List<String> gone) {
        public Order {
            gone = List.copyOf(gone);
        }
    }

    /**
     * The company of an order, when the item begins.
     *
     * @param takesOrders whether it brings messages to telephones and is let in then
     * @param hasToken whether it has a token that is good then
     */
    public record Company(String name, boolean takesOrders, boolean hasToken) {}

    /**
     * A bulletin that is planned.
     *
     * @param gone its communes that are none on some day on which it is read
     */
    public record Bulletin(ScheduledBulletin action, List<String> gone) {
        public Bulletin {
            gone = List.copyOf(gone);
        }
    }

    /** The names of the companies that have no token that is good by then. */
    public List<String> companiesWithoutToken() {
        return orders.stream()
                .map(Order::company)
                .filter(company -> !company.hasToken())
                .map(Company::name)
                .distinct()
                .toList();
    }
}

package vn.lantoa.sms.mailing;

/**
 * The state of a mailing on one route.
 *
 * @param route its name
 * @param on whether the route is on
 * @param bound whether its connection stands now
 * @param waiting parts that have still to leave by it
 * @param left parts that the company has taken
 * @param perSecond parts that it has taken in a second, over the last minute
 */
public record MailingWay(String route, boolean on, boolean bound, long waiting, long left, double perSecond) {}

package vn.lantoa.sms.mailing;

/**
 * State of a mailing on one route.
 *
 * @param route name of the route
 * @param on whether the route is on
 * @param bound whether the route is connected now
 * @param waiting number of parts still to be sent
 * @param left number of parts accepted by the SMSC
 * @param perSecond parts accepted per second, over the last minute
 */
public record MailingWay(String route, boolean on, boolean bound, long waiting, long left, double perSecond) {}

package vn.lantoa.sms.mailing;

/**
 * Load of a route that is switched on.
 *
 * @param route name of the route
 * @param bound whether the route is connected
 * @param failures consecutive connection failures
 * @param window maximum number of unanswered parts
 * @param parts parts on the route
 */
public record RouteLoad(String route, boolean bound, int failures, int window, Parts parts) {
    /**
     * Numbers of parts.
     *
     * @param waiting parts that are due and not sent
     * @param unanswered parts that are sent and not answered
     * @param unconfirmed parts whose delivery is unknown
     */
    public record Parts(long waiting, long unanswered, long unconfirmed) {}
}

package vn.lantoa.sms.mailing;

/**
 * The load of a route that is on.
 *
 * @param route its name
 * @param bound whether somebody sends on it
 * @param failures of connecting, in a row
 * @param window the most unanswered parts
 * @param parts the parts on it
 */
public record RouteLoad(String route, boolean bound, int failures, int window, Parts parts) {
    /**
     * The numbers of parts.
     *
     * @param waiting parts that are due, and have not left
     * @param unanswered parts that have left and are not answered
     * @param unconfirmed parts of which nobody knows whether they arrived
     */
    public record Parts(long waiting, long unanswered, long unconfirmed) {}
}

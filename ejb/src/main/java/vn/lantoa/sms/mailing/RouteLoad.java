package vn.lantoa.sms.mailing;

/**
 * How a route that is on stands.
 *
 * @param route its name
 * @param bound whether somebody sends on it
 * @param failures of connecting, in a row
 * @param window how many parts may be unanswered at once
 * @param parts what stands on it
 */
public record RouteLoad(String route, boolean bound, int failures, int window, Parts parts) {
    /**
     * Parts of messages.
     *
     * @param waiting whose time has come, and that have not left
     * @param unanswered that have left and are not answered
     * @param unconfirmed of which nobody knows whether they arrived
     */
    public record Parts(long waiting, long unanswered, long unconfirmed) {}
}

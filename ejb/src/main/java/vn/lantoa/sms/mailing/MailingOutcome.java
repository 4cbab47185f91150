package vn.lantoa.sms.mailing;

/**
 * Number of parts in one state on a route, for one reason.
 *
 * @param route name of the route
 * @param said name of the reason given by the hub or the SMSC; empty if none
 */
public record MailingOutcome(String route, PartState state, String said, long parts) {}

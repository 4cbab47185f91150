package vn.lantoa.sms.mailing;

/**
 * A number of parts in one state on a route, for one reason.
 *
 * @param route its name
 * @param said the reason, by the name that the hub or the company gives it; empty when there is none
 */
public record MailingOutcome(String route, PartState state, String said, long parts) {}

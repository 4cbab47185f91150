package vn.lantoa.sms.mailing;

/**
 * So many parts stand there on a route for this reason.
 *
 * @param route its name
 * @param said why, by name, as the hub or the company says it; empty when there is nothing to say
 */
public record MailingOutcome(String route, PartState state, String said, long parts) {}

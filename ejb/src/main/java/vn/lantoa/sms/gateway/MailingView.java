package vn.lantoa.sms.gateway;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.order.OrderedText;

/**
 * Mailing: a message to the numbers of a contact list. The numbers are not included, and only the state changes. A bulk
 * statement completes mailings that have no waiting parts.
 *
 * @param message text at the time of placing
 * @param coding how the text is cut, independent of later changes to the route
 */
public record MailingView(
        MailingId id,
        OrganisationId organisation,
        OrderedText message,
        MailingSpec spec,
        Coding coding,
        Progress progress) {
    /**
     * Coding of the text, and the legal basis.
     *
     * @param parts number of submissions per recipient
     */
    public record Coding(RouteSettings.Coding wire, int parts, LegalBasis basis) {}

    /**
     * Progress of a mailing.
     *
     * @param messages number of recipients
     */
    public record Progress(MailingState state, int messages, Instant placedAt) {}
}

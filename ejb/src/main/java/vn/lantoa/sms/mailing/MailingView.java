package vn.lantoa.sms.mailing;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.order.OrderedText;
import vn.lantoa.sms.route.RouteSettings;

/**
 * A mailing, without its numbers.
 *
 * @param message as it was when it was placed
 * @param coding how it is cut, whatever becomes of the route's settings
 */
public record MailingView(
        MailingId id,
        OrganisationId organisation,
        OrderedText message,
        MailingSpec spec,
        Coding coding,
        Progress progress) {
    /**
     * The coding of the text and the legal basis.
     *
     * @param parts submissions for each receiver
     */
    public record Coding(RouteSettings.Coding wire, int parts, LegalBasis basis) {}

    /**
     * The progress of a mailing.
     *
     * @param messages the number of receivers
     */
    public record Progress(MailingState state, int messages, Instant placedAt) {}
}

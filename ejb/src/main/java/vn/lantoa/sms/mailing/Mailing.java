package vn.lantoa.sms.mailing;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.order.OrderedText;
import vn.lantoa.sms.route.RouteSettings;

/**
 * A mailing, without a number.
 *
 * @param message as it was when it was placed
 * @param coding how it is cut, whatever becomes of the route's settings
 */
public record Mailing(
        MailingId id,
        OrganisationId organisation,
        OrderedText message,
        MailingSpec wish,
        Coding coding,
        Progress progress) {
    /**
     * How it is cut and why it may be sent.
     *
     * @param parts submissions for each receiver
     */
    public record Coding(RouteSettings.Coding wire, int parts, LegalBasis basis) {}

    /**
     * How it stands.
     *
     * @param messages receivers
     */
    public record Progress(MailingState state, int messages, Instant placedAt) {}
}

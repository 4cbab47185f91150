package vn.lantoa.sms.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;

/**
 * The list, route and times of a mailing.
 *
 * @param spare the way for what was surely not sent on the first; null: it waits
 * @param opensAt the first moment at which it may be sent
 * @param closesAt the first moment at which it may be sent no more
 */
public record MailingSpec(
        ContactListId list,
        RouteId route,
        @Nullable RouteId spare,
        MessageClass kind,
        Instant opensAt,
        Instant closesAt) {}

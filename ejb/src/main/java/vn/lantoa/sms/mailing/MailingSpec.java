package vn.lantoa.sms.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;

/**
 * To whom a message is to go, by which way and when.
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

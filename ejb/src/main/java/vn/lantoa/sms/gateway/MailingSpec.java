package vn.lantoa.sms.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;

/**
 * List, route and times of a mailing.
 *
 * @param spare route for parts that the first route certainly has not sent; null if such parts wait for the first route
 * @param opensAt start of the sending window, inclusive
 * @param closesAt end of the sending window, exclusive
 */
public record MailingSpec(
        ContactListId list,
        RouteId route,
        @Nullable RouteId spare,
        MessageClass kind,
        Instant opensAt,
        Instant closesAt) {}

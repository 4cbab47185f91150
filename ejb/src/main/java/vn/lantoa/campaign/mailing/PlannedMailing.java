package vn.lantoa.campaign.mailing;

import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;

/** To which list, by which route and in which form the message of an item is to go. */
public record PlannedMailing(ContactListId list, RouteId route, MessageForm form, MessageClass kind) {}

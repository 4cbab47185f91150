package vn.lantoa.campaign.errand;

import java.time.Duration;
import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.mailing.MailingWish;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;

/** To which list, by which route and in which form the message of an item is to go. */
public record MailingErrand(ContactListId list, RouteId route, MessageForm form, MessageClass messageClass)
        implements Errand {
    /** Of a message whose item has no end. */
    private static final Duration USUAL = Duration.ofHours(24);

    @Override
    public ErrandKind kind() {
        return ErrandKind.MAILING;
    }

    /** What is wished when the item is out in this window. */
    public MailingWish in(LocalWindow window, ZoneId zone) {
        var opens = window.begins(zone);
        var ends = window.ends(zone);
        return new MailingWish(list, route, null, messageClass, opens, ends == null ? opens.plus(USUAL) : ends);
    }
}

package vn.lantoa.campaign.action;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.mailing.MailingSpec;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;

/** A mailing to be placed for an item: its list, route, form and class. */
public record ScheduledMailing(ContactListId list, RouteId route, MessageForm form, MessageClass messageClass)
        implements ScheduledAction {
    /** The length of a mailing whose item has no end. */
    private static final Duration USUAL = Duration.ofHours(24);

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.MAILING;
    }

    /** The mailing to ask for when the item is out in this window. */
    public MailingSpec in(LocalWindow window, ZoneId zone) {
        var opens = window.begins(zone);
        var ends = window.ends(zone);
        return new MailingSpec(list, route, null, messageClass, opens, ends == null ? opens.plus(USUAL) : ends);
    }

    @Override
    public JsonObjectBuilder kept() {
        return Json.createObjectBuilder()
                .add("list", list.toString())
                .add("route", route.toString())
                .add("form", form.name())
                .add("class", messageClass.name());
    }

    static ScheduledMailing of(JsonObject kept) {
        return new ScheduledMailing(
                new ContactListId(ScheduledActionJson.id(kept, "list")),
                new RouteId(ScheduledActionJson.id(kept, "route")),
                MessageForm.valueOf(kept.getString("form")),
                MessageClass.valueOf(kept.getString("class")));
    }
}

package vn.lantoa.campaign.action;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;

/** Errands as they are kept. */
final class ScheduledActionJson {
    private ScheduledActionJson() {}

    static String write(ScheduledAction action) {
        if (action instanceof ScheduledOrder order) return order(order).build().toString();
        if (action instanceof ScheduledBulletin bulletin)
            return bulletin(bulletin).build().toString();
        return mailing((ScheduledMailing) action).build().toString();
    }

    static ScheduledAction read(ScheduledActionKind kind, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var object = reader.readObject();
            return switch (kind) {
                case MAILING -> mailing(object);
                case ORDER -> order(object);
                case BULLETIN -> bulletin(object);
            };
        }
    }

    private static JsonObjectBuilder mailing(ScheduledMailing mailing) {
        return Json.createObjectBuilder()
                .add("list", mailing.list().toString())
                .add("route", mailing.route().toString())
                .add("form", mailing.form().name())
                .add("class", mailing.messageClass().name());
    }

    private static ScheduledMailing mailing(JsonObject object) {
        return new ScheduledMailing(
                new ContactListId(id(object, "list")),
                new RouteId(id(object, "route")),
                MessageForm.valueOf(object.getString("form")),
                MessageClass.valueOf(object.getString("class")));
    }

    private static JsonObjectBuilder order(ScheduledOrder order) {
        return Json.createObjectBuilder()
                .add("company", order.company().toString())
                .add("sender", order.sender())
                .add("form", order.form().name())
                .add("class", order.messageClass().name())
                .add("communes", Json.createArrayBuilder(order.segment().communes()))
                .add("audience", order.segment().audience())
                .add("cap", order.cap())
                .add("hours", order.hours());
    }

    private static ScheduledOrder order(JsonObject object) {
        return new ScheduledOrder(
                new PartnerId(id(object, "company")),
                object.getString("sender"),
                MessageForm.valueOf(object.getString("form")),
                MessageClass.valueOf(object.getString("class")),
                new ScheduledOrder.Segment(texts(object.getJsonArray("communes")), object.getString("audience")),
                object.getJsonNumber("cap").longValue(),
                object.getInt("hours"));
    }

    private static JsonObjectBuilder bulletin(ScheduledBulletin bulletin) {
        var times = bulletin.times().stream().map(LocalTime::toString).toList();
        return Json.createObjectBuilder()
                .add("medium", bulletin.reading().medium().name())
                .add("priority", bulletin.reading().priority().name())
                .add("voice", bulletin.reading().voice().name())
                .add("slotSeconds", bulletin.slotSeconds())
                .add("sentences", Json.createArrayBuilder(bulletin.sentences()))
                .add("communes", Json.createArrayBuilder(bulletin.communes()))
                .add("times", Json.createArrayBuilder(times))
                .add("days", bulletin.days());
    }

    private static ScheduledBulletin bulletin(JsonObject object) {
        var reading = new BulletinSpec.Kind(
                BulletinMedium.valueOf(object.getString("medium")),
                BulletinPriority.valueOf(object.getString("priority")),
                BulletinVoice.valueOf(object.getString("voice")));
        return new ScheduledBulletin(
                reading,
                object.getInt("slotSeconds"),
                object.getJsonArray("sentences").getValuesAs(JsonNumber::intValue),
                texts(object.getJsonArray("communes")),
                texts(object.getJsonArray("times")).stream()
                        .map(LocalTime::parse)
                        .toList(),
                object.getInt("days"));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static UUID id(JsonObject object, String name) {
        return UUID.fromString(object.getString(name));
    }
}

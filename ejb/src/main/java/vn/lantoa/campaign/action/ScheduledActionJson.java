package vn.lantoa.campaign.action;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Scheduled actions as the texts in which they are kept. */
final class ScheduledActionJson {
    private ScheduledActionJson() {}

    static String write(ScheduledAction action) {
        return action.kept().build().toString();
    }

    static ScheduledAction read(ScheduledActionKind kind, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return kind.read(reader.readObject());
        }
    }

    static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    static UUID id(JsonObject object, String name) {
        return UUID.fromString(object.getString(name));
    }
}

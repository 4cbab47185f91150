package vn.lantoa.asset;

import static vn.lantoa.asset.PublicTexts.orEmpty;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;

/** The JSON form of texts, notes and facts: in the columns, and of the texts in the seal as well. */
public final class TextsJson {
    private TextsJson() {}

    /** The public texts; empty ones are left out, so that a field added later leaves old seals as they are. */
    public static JsonObject write(PublicTexts texts) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", texts.title());
        fields.put("description", texts.description());
        fields.put("topic", texts.topic());
        fields.put("publisher", texts.publisher());
        fields.put("creator", texts.creator());
        fields.put("license", texts.license());
        fields.put("credit", texts.credit());
        fields.put("rights", texts.rights());
        fields.put("aiUse", texts.aiUse().name());
        fields.put("digitalSourceType", texts.digitalSourceType());
        fields.put("alternativeText", texts.alternativeText());
        fields.put("text", texts.text());
        var object = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) object.add(name, value);
        });
        if (!texts.audience().isEmpty()) object.add("audience", array(texts.audience()));
        return object.build();
    }

    public static PublicTexts readTexts(String json) {
        var object = read(json);
        return new PublicTexts(
                string(object, "title"),
                string(object, "description"),
                string(object, "topic"),
                strings(object, "audience"),
                string(object, "publisher"),
                string(object, "creator"),
                string(object, "license"),
                string(object, "credit"),
                string(object, "rights"),
                AiUse.valueOf(object.getString("aiUse", "NONE")),
                string(object, "digitalSourceType"),
                string(object, "alternativeText"),
                string(object, "text"));
    }

    public static JsonObject write(WorkingNotes notes) {
        return Json.createObjectBuilder()
                .add("planTasks", array(notes.planTasks()))
                .add("procedureCodes", array(notes.procedureCodes()))
                .add("consentNote", notes.consentNote())
                .add("note", notes.note())
                .add("focus", notes.focus())
                .add("usableUntil", notes.usableUntil())
                .build();
    }

    public static WorkingNotes readNotes(String json) {
        var object = read(json);
        return new WorkingNotes(
                strings(object, "planTasks"),
                strings(object, "procedureCodes"),
                string(object, "consentNote"),
                string(object, "note"),
                string(object, "focus"),
                string(object, "usableUntil"));
    }

    public static JsonObject write(FileFacts facts) {
        var object = Json.createObjectBuilder();
        facts.sorted().forEach(object::add);
        return object.build();
    }

    public static FileFacts readFacts(String json) {
        var values = new LinkedHashMap<String, String>();
        read(json)
                .forEach((key, value) ->
                        values.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
        return new FileFacts(values);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String string(JsonObject object, String name) {
        return orEmpty(object.getString(name, ""));
    }

    private static List<String> strings(JsonObject object, String name) {
        var array = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return array.getValuesAs(JsonString::getString);
    }

    private static JsonArrayBuilder array(List<String> values) {
        return Json.createArrayBuilder(values);
    }
}

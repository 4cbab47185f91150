package vn.lantoa.asset;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import vn.lantoa.kernel.HubJson;

/** JSON form of texts, notes and facts in database columns, and of the texts in the seal. */
public final class TextsJson {
    private TextsJson() {}

    /** Writes the public texts. Omits empty texts, so that fields added later do not change old seals. */
    public static JsonObject write(PublicTexts texts) {
        var object = Json.createObjectBuilder();
        read(HubJson.write(texts)).forEach((name, value) -> {
            if (!isEmpty(value)) object.add(name, value);
        });
        return object.build();
    }

    public static PublicTexts readTexts(String json) {
        return HubJson.read(json, PublicTexts.class);
    }

    public static WorkingNotes readNotes(String json) {
        return HubJson.read(json, WorkingNotes.class);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonString text ? text.getString().isEmpty() : value.equals(JsonValue.EMPTY_JSON_ARRAY);
    }
}

package vn.lantoa.system;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples of all bodies of an OpenAPI document, validated against their schemas. */
final class OpenApiExamples {
    private final JsonObject document;
    private final List<String> misfits = new ArrayList<>();
    private int count;

    OpenApiExamples(JsonObject document) {
        this.document = document;
        media("", document);
    }

    /** Each location in an example that violates its schema. */
    List<String> misfits() {
        return misfits;
    }

    /** The number of examples. */
    int count() {
        return count;
    }

    private void media(String where, JsonValue part) {
        if (!(part instanceof JsonObject object)) return;
        object.forEach((name, value) -> {
            if (name.equals("content"))
                value.asJsonObject().forEach((type, media) -> compare(where + " " + type, media.asJsonObject()));
            else if (!name.equals("schemas")) media(where + "/" + name, value);
        });
    }

    private void compare(String where, JsonObject media) {
        if (!media.containsKey("schema")) return;
        var named = media.containsKey("examples")
                ? media.getJsonObject("examples").values().stream()
                        .map(one -> resolved(one.asJsonObject()).get("value"))
                : Stream.<JsonValue>of();
        var alone = Stream.of("example").filter(media::containsKey).map(media::get);
        Stream.concat(named, alone).forEach(example -> {
            count++;
            compare(where, media.getJsonObject("schema"), example);
        });
    }

    private void compare(String where, JsonObject said, JsonValue value) {
        var schema = resolved(said);
        if (!isOfType(schema.get("type"), value)) misfits.add(where + " is no " + schema.get("type"));
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value))
            misfits.add(where + " is none of " + schema.get("enum"));
        if (value instanceof JsonString text && !text.getString().matches(schema.getString("pattern", "(?s).*")))
            misfits.add(where + " is " + value);
        if (value instanceof JsonArray list && schema.containsKey("items"))
            list.forEach(one -> compare(where + "[]", schema.getJsonObject("items"), one));
        if (value instanceof JsonObject object) fields(where, schema, object);
    }

    private void fields(String where, JsonObject schema, JsonObject object) {
        if (schema.containsKey("required"))
            schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> misfits.add(where + " lacks " + name));
        if (!schema.containsKey("properties")) return;
        var known = schema.getJsonObject("properties");
        object.forEach((name, value) -> {
            if (known.containsKey(name)) compare(where + "." + name, known.getJsonObject(name), value);
            else if (!schema.containsKey("additionalProperties")) misfits.add(where + " has " + name);
        });
    }

    private JsonObject resolved(JsonObject said) {
        var at = said;
        while (at.containsKey("$ref")) {
            var path = at.getString("$ref").split("/");
            at = document.getJsonObject(path[1]).getJsonObject(path[2]).getJsonObject(path[3]);
        }
        return at;
    }

    /** @param type one or several types; null if unspecified */
    private static boolean isOfType(@Nullable JsonValue type, JsonValue value) {
        if (type == null) return true;
        if (type instanceof JsonArray several) return several.stream().anyMatch(one -> isOfType(one, value));
        return switch (((JsonString) type).getString()) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE);
            default -> value.equals(JsonValue.NULL);
        };
    }
}

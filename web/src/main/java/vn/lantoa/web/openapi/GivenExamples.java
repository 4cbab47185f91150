package vn.lantoa.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * The prepared examples of operations: one JSON file per tag, with one object per operation that holds the named
 * examples of its {@code request} and of each status. The name of another operation in place of examples refers to that
 * operation's examples of status 200. A string is an example of a body that is not JSON.
 */
final class GivenExamples {
    private final Map<String, JsonObject> files = new HashMap<>();

    void complete(Operation operation) {
        if (operation.getTags() == null || operation.getOperationId() == null) return;
        var file = files.computeIfAbsent(operation.getTags().get(0), GivenExamples::read);
        var given = file.getJsonObject(operation.getOperationId());
        if (given == null) return;
        given.forEach((where, examples) -> {
            var content = where.equals("request")
                    ? operation.getRequestBody().getContent()
                    : operation.getResponses().getAPIResponse(where).getContent();
            add(content, named(file, examples));
        });
    }

    static JsonObject read(String tag) {
        try (var stream = GivenExamples.class.getResourceAsStream(tag + ".json")) {
            if (stream == null) return JsonValue.EMPTY_JSON_OBJECT;
            try (var reader = Json.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject named(JsonObject file, JsonValue examples) {
        return examples instanceof JsonString same
                ? file.getJsonObject(same.getString()).getJsonObject("200")
                : examples.asJsonObject();
    }

    private static void add(Content content, JsonObject examples) {
        content.getMediaTypes()
                .forEach((type, media) -> examples.forEach((name, example) -> {
                    if (type.contains("json") != example instanceof JsonString)
                        media.addExample(name, OASFactory.createExample().value(value(example)));
                }));
    }

    private static @Nullable Object value(JsonValue given) {
        if (given instanceof JsonObject object) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            object.forEach((name, value) -> values.put(name, value(value)));
            return values;
        }
        if (given instanceof JsonArray array)
            return array.stream().map(GivenExamples::value).toList();
        if (given instanceof JsonNumber number) return number.numberValue();
        if (given instanceof JsonString text) return text.getString();
        return given == JsonValue.NULL ? null : given == JsonValue.TRUE;
    }
}

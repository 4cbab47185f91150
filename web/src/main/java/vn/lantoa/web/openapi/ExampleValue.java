package vn.lantoa.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an example as JSON. The server supplies either the text of the annotation or the value parsed from it. */
final class ExampleValue {
    private ExampleValue() {}

    static JsonValue of(@Nullable Object given) {
        if (given == null) return JsonValue.NULL;
        if (given instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, value) -> object.add(String.valueOf(name), of(value)));
            return object.build();
        }
        if (given instanceof Collection<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(value -> array.add(of(value)));
            return array.build();
        }
        if (given instanceof Number number) return Json.createValue(new BigDecimal(number.toString()));
        if (given instanceof Boolean truth) return truth ? JsonValue.TRUE : JsonValue.FALSE;
        return parsed(given.toString());
    }

    private static JsonValue parsed(String text) {
        var start = text.strip();
        if (!start.startsWith("{") && !start.startsWith("[")) return Json.createValue(text);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException e) {
            return Json.createValue(text);
        }
    }
}

package vn.lantoa.system.badinput;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.demo.HubClient;

/**
 * An operation of the OpenAPI document.
 *
 * @param mediaType of its body; null if it takes none
 * @param example of its body
 */
record DescribedOperation(
        String method,
        String template,
        List<String> queries,
        List<String> headers,
        @Nullable String mediaType,
        JsonObject example) {
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    /** Well-formed values that match nothing. */
    private static final Map<String, String> USUAL = Map.of(
            "format",
            "json",
            "language",
            "vi",
            "n",
            "1",
            "version",
            "1",
            "position",
            "1",
            "validFrom",
            "2026-01-01",
            "year",
            "2026",
            "step",
            "department",
            "number",
            "1");

    /** All operations of the running hub. */
    static List<DescribedOperation> all(URI hub) {
        var client = HubClient.anonymous(hub);
        var request =
                client.request("/openapi").header("Accept", "application/json").build();
        try (var reader =
                Json.createReader(new StringReader(client.send(request).body()))) {
            return reader.readObject().getJsonObject("paths").entrySet().stream()
                    .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                            .filter(one -> METHODS.contains(one.getKey()))
                            .map(one -> read(
                                    one.getKey(), path.getKey(), one.getValue().asJsonObject())))
                    .toList();
        }
    }

    private static DescribedOperation read(String method, String template, JsonObject json) {
        var body = json.containsKey("requestBody")
                ? json.getJsonObject("requestBody").getJsonObject("content")
                : JsonObject.EMPTY_JSON_OBJECT;
        var type = body.keySet().stream().sorted().findFirst().orElse(null);
        var example = type == null ? JsonObject.EMPTY_JSON_OBJECT : example(body.getJsonObject(type));
        return new DescribedOperation(
                method.toUpperCase(Locale.ROOT),
                template,
                parameters(json, "query").toList(),
                parameters(json, "header").toList(),
                type,
                example);
    }

    private static Stream<String> parameters(JsonObject json, String place) {
        if (!json.containsKey("parameters")) return Stream.of();
        return json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("in", "").equals(place))
                .map(one -> one.getString("name"));
    }

    private static JsonObject example(JsonObject media) {
        var value = media.containsKey("examples")
                ? media.getJsonObject("examples")
                        .values()
                        .iterator()
                        .next()
                        .asJsonObject()
                        .get("value")
                : media.getOrDefault("example", JsonValue.NULL);
        if (value instanceof JsonObject object) return object;
        if (value instanceof JsonString text && text.getString().strip().startsWith("{"))
            try (var reader = Json.createReader(new StringReader(text.getString()))) {
                return reader.readObject();
            }
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    boolean takesJson() {
        return mediaType != null && mediaType.contains("json");
    }

    boolean hasPlaces() {
        return template.contains("{");
    }

    /** The address with this value for every variable. */
    String address(String value) {
        return PARAMETER.matcher(template).replaceAll(value);
    }

    /** The address with a well-formed value for every variable. */
    String address() {
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> USUAL.getOrDefault(
                        found.group().substring(1, found.group().length() - 1),
                        "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10"));
    }
}

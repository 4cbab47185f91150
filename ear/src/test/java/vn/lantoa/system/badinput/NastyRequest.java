package vn.lantoa.system.badinput;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.run.demo.HubClient;

/**
 * A malformed request.
 *
 * @param says description of the error
 */
record NastyRequest(DescribedOperation to, String says, String address, byte[] body, Map<String, String> headers) {
    private static final byte[] NOTHING = {};
    private static final String NUL = "a\u0000b";

    /** The marker of a text that no JSON writer would write. */
    private static final String RAW = "RAW";

    private static final List<String> PLACES = List.of(
            "%C3%28",
            "%00", "null", "-1", "99999999999999999999", "x".repeat(3000), "%ED%A0%80", "%2F", "1e400", "%25", "%0A");
    private static final List<String> WORDS = List.of(
            "%00",
            "%C3%28",
            "",
            "-1",
            "99999999999999999999",
            "1e400",
            "null",
            "2026-99-99",
            "+999999999-01-01",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%27%22%5C%3B--",
            "NaN",
            "x".repeat(3000));
    private static final List<String> HEADERS = List.of(
            "", "x", "\"x\"", "-1", "99999999999999999999", "W/\"1\"", "\"1\", \"2\"", "*", "x".repeat(3000), "=,;");
    private static final Map<String, String> BODIES = Map.of(
            "null", "null",
            "an array", "[]",
            "an array with a hole", "[null]",
            "a text", "\"x\"",
            "a number", "1",
            "nothing", "",
            "half an object", "{\"a\":",
            "two objects", "{}{}",
            "no end", "{\"a\":".repeat(1000),
            "not a number", "NaN");

    /** Malformed requests that nobody may send successfully: none of them changes anything. */
    static List<NastyRequest> unreadable(DescribedOperation to) {
        var all = new ArrayList<NastyRequest>();
        if (to.hasPlaces()) all.add(at(to, "a path of no text", to.address("%C3%28")));
        all.add(at(to, "a query with U+0000", to.address() + "?" + name(to.queries(), "x") + "=%00"));
        if (!to.takesJson()) return all;
        for (var says : List.of("null", "an array", "no end", "two objects"))
            all.add(with(to, says, String.valueOf(BODIES.get(says))));
        var field = name(List.copyOf(to.example().keySet()), "title");
        all.add(with(to, "U+0000 in " + field, changed(to.example(), field, Json.createValue(NUL))));
        all.add(with(to, "half a character in " + field, raw(to.example(), field, "\"\\ud800\"")));
        return all;
    }

    /** A request for each field of its example, with a value of another type: none of them changes anything. */
    static List<NastyRequest> ofWrongTypes(DescribedOperation to) {
        return to.example().entrySet().stream()
                .map(field -> with(
                        to,
                        field.getKey() + " of another type",
                        changed(to.example(), field.getKey(), ofAnotherType(field.getValue()))))
                .toList();
    }

    private static JsonValue ofAnotherType(JsonValue right) {
        return right.getValueType() == JsonValue.ValueType.OBJECT
                ? Json.createArrayBuilder().add(1).build()
                : Json.createObjectBuilder().add("x", 1).build();
    }

    /** All malformed requests, at most this many. */
    static List<NastyRequest> every(DescribedOperation to, int most) {
        var all = new ArrayList<NastyRequest>();
        if (to.hasPlaces()) for (var place : PLACES) all.add(at(to, "path " + place, to.address(place)));
        for (var query : to.queries().isEmpty() ? List.of("x") : to.queries())
            for (var word : WORDS) all.add(at(to, query + "=" + word, to.address() + "?" + query + "=" + word));
        for (var header : to.headers())
            for (var value : HEADERS)
                all.add(new NastyRequest(
                        to,
                        header + ": " + value,
                        to.address(),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        Map.of(header, value)));
        if (to.takesJson()) bodies(to, all);
        return spread(all, most);
    }

    private static void bodies(DescribedOperation to, List<NastyRequest> all) {
        BODIES.forEach((says, body) -> all.add(with(to, says, body)));
        to.example().forEach((field, value) -> {
            values(value)
                    .forEach((says, wrong) ->
                            all.add(with(to, field + ": " + says, changed(to.example(), field, wrong))));
            for (var wrong : List.of("\"\\udc00x\"", "1e999999999", "9".repeat(3000)))
                all.add(with(to, field + ": " + wrong, raw(to.example(), field, wrong)));
        });
    }

    private static Map<String, JsonValue> values(JsonValue right) {
        var wrong = new LinkedHashMap<String, JsonValue>();
        wrong.put("null", JsonValue.NULL);
        wrong.put("U+0000", Json.createValue(NUL));
        wrong.put("a number", Json.createValue(-1));
        wrong.put("a huge number", Json.createValue(new BigDecimal("1e300")));
        wrong.put("a word", Json.createValue("x"));
        wrong.put("an empty text", Json.createValue(""));
        wrong.put("a long text", Json.createValue("x".repeat(100_000)));
        wrong.put("a truth", JsonValue.TRUE);
        wrong.put("an object", JsonValue.EMPTY_JSON_OBJECT);
        wrong.put("an array with a hole", Json.createArrayBuilder().addNull().build());
        if (right instanceof JsonObject object)
            object.keySet().forEach(inner -> values(JsonValue.NULL)
                    .forEach((says, value) -> wrong.put(inner + ": " + says, parsed(changed(object, inner, value)))));
        if (right instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject object)
            object.keySet().forEach(inner -> values(JsonValue.NULL)
                    .forEach((says, value) -> wrong.put(
                            "[]." + inner + ": " + says,
                            Json.createArrayBuilder()
                                    .add(parsed(changed(object, inner, value)))
                                    .build())));
        return wrong;
    }

    private static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String changed(JsonObject right, String field, JsonValue wrong) {
        return Json.createObjectBuilder(right).add(field, wrong).build().toString();
    }

    private static String raw(JsonObject right, String field, String wrong) {
        return changed(right, field, Json.createValue(RAW)).replace("\"" + RAW + "\"", wrong);
    }

    private static <T> List<T> spread(List<T> all, int most) {
        if (all.size() <= most) return all;
        var some = new ArrayList<T>();
        for (var i = 0; i < most; i++) some.add(all.get((int) ((long) i * all.size() / most)));
        return some;
    }

    private static String name(List<String> names, String otherwise) {
        return names.isEmpty() ? otherwise : names.get(0);
    }

    private static NastyRequest at(DescribedOperation to, String says, String address) {
        return new NastyRequest(to, says, address, NOTHING, Map.of());
    }

    private static NastyRequest with(DescribedOperation to, String says, String body) {
        return new NastyRequest(to, says, to.address(), body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    HttpRequest by(HubClient caller) {
        var request = caller.request(address);
        var type = to.mediaType();
        if (type != null) request.header("Content-Type", type);
        headers.forEach(request::header);
        return request.method(to.method(), BodyPublishers.ofByteArray(body)).build();
    }

    @Override
    public String toString() {
        return to.method() + " " + to.template() + ", " + says.substring(0, Math.min(60, says.length()));
    }
}

package vn.lantoa.web.request;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Checks JSON from clients before it is parsed into objects: strict UTF-8, limited nesting, no number that takes
 * minutes to parse, and no text that the database cannot store. Resources that read their body as bytes must call this
 * first.
 */
public final class JsonText {
    /** Maximum nesting; requests to the hub nest six deep at most. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 400;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonText() {}

    /** Returns the text of the bytes; rejects anything but one JSON value other than null. */
    public static String checked(byte[] body) {
        return checked(UnicodeText.decoded(body).orElseThrow(() -> new NotReadable("the body is not UTF-8")));
    }

    /** Checks a text in the same way. */
    public static String checked(String body) {
        var text = !body.isEmpty() && body.charAt(0) == BYTE_ORDER_MARK ? body.substring(1) : body;
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            var root = parser.next();
            if (root == JsonParser.Event.VALUE_NULL) throw new NotReadable("the body is null");
            check(parser, root);
        } catch (JsonException e) {
            throw new NotReadable("the body is not JSON");
        }
        return text;
    }

    /** Returns the text as a JSON object; any other value is rejected. */
    public static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(checked(body)))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new NotReadable("the body is not a JSON object");
        }
    }

    private static void check(JsonParser parser, JsonParser.Event root) {
        var depth = 0;
        var event = root;
        while (true) {
            switch (event) {
                case START_ARRAY, START_OBJECT -> depth++;
                case END_ARRAY, END_OBJECT -> depth--;
                case KEY_NAME, VALUE_STRING -> UnicodeText.kept(parser.getString());
                case VALUE_NUMBER -> checkNumber(parser.getString());
                default -> {}
            }
            if (depth > DEEPEST) throw new NotReadable("the body is nested more than " + DEEPEST + " deep");
            if (!parser.hasNext()) return;
            event = parser.next();
        }
    }

    private static void checkNumber(String number) {
        if (number.length() > LONGEST_NUMBER || Math.abs((long) new BigDecimal(number).scale()) > LARGEST_EXPONENT)
            throw new NotReadable("a number is too long");
    }
}

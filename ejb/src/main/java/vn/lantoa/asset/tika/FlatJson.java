package vn.lantoa.asset.tika;

import java.util.Map;

/** Writer of a JSON object whose values are texts. Uses only the JDK, because a child JVM has no JSON library. */
final class FlatJson {
    private FlatJson() {}

    static String write(Map<String, String> values) {
        var json = new StringBuilder("{");
        for (var entry : values.entrySet()) {
            if (json.length() > 1) json.append(',');
            quote(entry.getKey(), json);
            json.append(':');
            quote(entry.getValue(), json);
        }
        return json.append('}').toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        json.append('"');
    }
}

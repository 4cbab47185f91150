package vn.lantoa.sms.order;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;

/** The failures by reason, in the form of a column. */
final class ReasonsJson {
    private ReasonsJson() {}

    static String write(Map<String, Long> reasons) {
        var json = Json.createObjectBuilder();
        reasons.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, Long> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> ((JsonNumber) one.getValue()).longValue()));
        }
    }
}

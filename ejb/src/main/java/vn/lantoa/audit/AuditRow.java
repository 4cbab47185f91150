package vn.lantoa.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An entry as stored in the database, with its details in JSON. */
record AuditRow(UUID id, Instant at, String actor, String action, String object, String details) {
    /** The columns of an entry with the alias {@code e}. */
    static final String COLUMNS = "e.id, e.at, e.actor, e.action, e.object, e.details::text as details";

    AuditEntry entry() {
        return new AuditEntry(id, at, actor, action, object, read(details));
    }

    private static Map<String, String> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var details = new LinkedHashMap<String, String>();
            // details other than an object of texts were tampered with; they are displayed, and the hash does not match
            var kept = reader.readValue();
            if (!(kept instanceof JsonObject object)) return Map.of("", kept.toString());
            object.forEach((key, value) ->
                    details.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
            return details;
        }
    }
}

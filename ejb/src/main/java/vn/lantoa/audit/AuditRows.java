package vn.lantoa.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Columns;

/** Rows of native queries as entries. */
final class AuditRows {
    /** The columns of an entry called {@code e}, in the order {@link #entry} reads them. */
    static final String ENTRY = "e.id, e.at, e.actor, e.action, e.object, e.details::text";

    private AuditRows() {}

    static List<Object[]> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    static AuditEntry entry(Object[] row, int from) {
        return new AuditEntry(
                (UUID) row[from],
                Columns.instant(row[from + 1]),
                (String) row[from + 2],
                (String) row[from + 3],
                (String) row[from + 4],
                details((String) row[from + 5]));
    }

    private static Map<String, String> details(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var details = new LinkedHashMap<String, String>();
            // whatever is no object of texts any more was tampered with: it is shown, and hashes to something else
            var kept = reader.readValue();
            if (!(kept instanceof JsonObject object)) return Map.of("", kept.toString());
            object.forEach((key, value) ->
                    details.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
            return details;
        }
    }
}

package vn.lantoa.field.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of one round, by the columns of drills.csv. */
final class Row {
    static final List<String> COLUMNS = List.of(
            "drill",
            "round",
            "seed",
            "at",
            "commit",
            "step",
            "after_ms",
            "outcome",
            "publications",
            "lost",
            "half",
            "twice",
            "broken",
            "unkept",
            "webhooks_again",
            "refused_again",
            "refused",
            "unavailable",
            "no_retry_after",
            "fault",
            "unknown",
            "slowest_503_ms",
            "page_ms",
            "feed_ms",
            "post_ms",
            "last_bad_ms",
            "settled_ms",
            "findings",
            // later than the rows before them, which have no such cells
            "start_ms",
            "late",
            "bare",
            "harmed",
            "reader_p99_ms");

    private final Map<String, String> cells = new LinkedHashMap<>();

    Row put(String column, Object value) {
        if (!COLUMNS.contains(column)) throw new IllegalArgumentException(column);
        cells.put(column, String.valueOf(value));
        return this;
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The number in this column; 0 if nothing was measured. */
    long number(String column) {
        return get(column).isEmpty() ? 0 : Long.parseLong(get(column));
    }

    boolean hasPassed() {
        return get("outcome").equals("passed");
    }

    /** The row in RFC 4180 form. */
    String csv() {
        return String.join(
                ",", COLUMNS.stream().map(column -> quoted(get(column))).toList());
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\r\\n]*")
                ? text
                : '"' + text.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + '"';
    }

    static Row read(String line) {
        var row = new Row();
        var texts = cells(line);
        for (int i = 0; i < Math.min(texts.size(), COLUMNS.size()); i++) row.put(COLUMNS.get(i), texts.get(i));
        return row;
    }

    private static List<String> cells(String line) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        var inside = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && inside && i + 1 < line.length() && line.charAt(i + 1) == '"')
                text.append(line.charAt(++i));
            else if (letter == '"') inside = !inside;
            else if (letter == ',' && !inside) {
                texts.add(text.toString());
                text.setLength(0);
            } else text.append(letter);
        }
        texts.add(text.toString());
        return texts;
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}

package vn.lantoa.sms.order;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of the golden table: a text, its parts according to a third-party program, and the octets decoded by another.
 */
record GoldenRow(String group, String text, String encoding, List<String> parts, List<String> octets) {
    /** The reference number that the parts of the table share. */
    static final int REFERENCE = 0xA7;

    static List<GoldenRow> all() {
        var stream = Objects.requireNonNull(GoldenRow.class.getResourceAsStream("golden.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(GoldenRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenRow of(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var row = reader.readObject();
            return new GoldenRow(
                    row.getString("group"),
                    row.getString("text"),
                    row.getString("encoding"),
                    strings(row, "parts"),
                    strings(row, "octets"));
        }
    }

    private static List<String> strings(JsonObject row, String name) {
        return row.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}

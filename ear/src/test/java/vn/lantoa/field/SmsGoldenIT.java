package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden table of text messages, recomputed by third-party programs: sms-segments-calculator and split-sms of npm
 * split its texts, node-pdu reads its octets. A unit test compares ours with the table.
 */
@Tag("field")
class SmsGoldenIT {
    private static final Path TABLE = Path.of("../ejb/src/test/resources/vn/lantoa/sms/order/golden.jsonl");

    @Test
    void other_programs_cut_the_same_parts_and_decode_ours() throws Exception {
        var rows = read(Files.readAllLines(TABLE));

        List<JsonObject> values;
        try (var program = Program.node("sms-golden.mjs", TABLE.toRealPath().toString())) {
            values = read(program.lines());
        }

        assertThat(values).hasSameSizeAs(rows).hasSize(300);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            assertThat(values.get(i).get("encoding")).isEqualTo(row.get("encoding"));
            assertThat(values.get(i).get("parts")).as(row.getString("text")).isEqualTo(row.get("parts"));
            assertThat(values.get(i).get("split")).as(row.getString("text")).isEqualTo(row.get("parts"));
            assertThat(values.get(i).getJsonArray("read").toString()).isEqualTo(asRead(row));
            assertThat(values.get(i).getJsonArray("numbers").toString())
                    .isEqualTo(numbers(row.getJsonArray("parts").size()));
        }
    }

    // node-pdu 2.1.1 shows the paragraph sign and the form feed of the GSM alphabet as a grave accent
    private static String asRead(JsonObject row) {
        var parts = row.getJsonArray("parts").toString();
        return row.getString("encoding").equals("gsm7") ? parts.replaceAll("§|\\\\f", "`") : parts;
    }

    /** Reference, count and position, as each header must have them. */
    private static String numbers(int parts) {
        return parts == 1
                ? "[]"
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> "\"" + 0xA7 + " " + parts + " " + part + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
    }

    private static List<JsonObject> read(List<String> lines) {
        return lines.stream().map(SmsGoldenIT::read).toList();
    }

    private static JsonObject read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}

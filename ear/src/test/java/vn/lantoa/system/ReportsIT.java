package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.run.demo.HubClient;

/** Reports over the API. */
class ReportsIT {
    private static final String REPORT = "/api/v1/reports/2025/so-khcn";

    private static final String EVIDENCE =
            """
            insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks, plan_version,
                sources, strength, state)
            select md5('bao-cao-' || code || n)::uuid, 'SHOWN', id, 'cong.example', 'https://cong.example/' || code || n,
                   '2025-03-01', '2025-03-01', 1, '{2.3,5.1}', 0, '{FRAME}', 'SEEN', 'CONFIRMED'
              from organisation cross join generate_series(1, 2) n
             where code = 'so-khcn' or code = 'vp-ubnd' and n = 1
                on conflict do nothing""";

    private final HubClient writer = DemoOfficers.at(TheProduct.uri(), "canbo");
    private final HubClient office = DemoOfficers.at(TheProduct.uri(), "quantri");
    private final HubClient leader = DemoOfficers.at(TheProduct.uri(), "duyet");

    @Test
    void is_saved_optimistically_and_submitted_by_another_officer_with_a_hash_receipt() {
        var read = writer.get(REPORT).asJsonObject();
        var seen = read.getInt("lockVersion");
        var texts = Json.createObjectBuilder();
        for (var task : read.getJsonObject("content").getJsonArray("tasks").getValuesAs(JsonObject.class))
            texts.add("task:" + task.getString("code"), "Chưa đến kỳ, lần " + seen + ".");
        var body = Json.createObjectBuilder().add("texts", texts).build();

        var saved = save(seen, body);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).hasValue("\"" + (seen + 1) + "\"");
        assertThat(save(seen, body).statusCode()).as("typed on a former state").isEqualTo(409);
        assertThat(submit(writer, seen + 1).statusCode()).as("a writer").isEqualTo(403);

        var receipt = json(submit(leader, seen + 1).body());
        var content = leader.send(leader.request(REPORT + "/submissions/" + receipt.getInt("number"))
                .build());
        assertThat(Sha256.of(content.body().getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo(receipt.getString("sha256"));
        for (var kind : List.of("docx", "pdf", "xlsx", "csv")) {
            var made = writer.send(writer.request(REPORT + "/documents/" + kind).build());
            assertThat(made.statusCode()).as(kind).isEqualTo(200);
            assertThat(made.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("bao-cao-2025-so-khcn-" + receipt.getInt("number") + "." + kind);
        }
        assertThat(writer.get("/api/v1/reports?year=2025")
                        .asJsonObject()
                        .getJsonArray("reports")
                        .getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("unit").equals("so-khcn"))
                .extracting(line -> line.getString("state"))
                .containsExactly("submitted");
    }

    @Test
    void figures_link_to_their_units_and_to_the_counted_evidence() throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.execute(EVIDENCE);
        }
        var report = office.get("/api/v1/reports/2025/consolidated/department").asJsonObject();
        var tasks = report.getJsonObject("content")
                .getJsonObject("figures")
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class);

        assertThat(tasks)
                .filteredOn(task -> task.getString("code").equals("2.3"))
                .extracting(task -> task.getJsonObject("evidence").getInt("uses"))
                .containsExactly(3);
        assertThat(tasks)
                .allMatch(task ->
                        leadsToWhatItCounts(task, report.getJsonObject("lists").getString(task.getString("code"))));
    }

    private boolean leadsToWhatItCounts(JsonObject task, String list) {
        var units = office.get(list).asJsonObject().getJsonArray("units").getValuesAs(JsonObject.class);
        var evidence = units.stream().mapToInt(unit -> unit.getInt("evidence")).sum();
        var submitted =
                units.stream().mapToInt(unit -> unit.getInt("submitted", 0)).sum();
        return evidence == task.getJsonObject("evidence").getInt("uses")
                && submitted == task.getJsonObject("submitted").getInt("uses")
                && units.stream()
                        .filter(unit -> unit.getInt("evidence") > 0)
                        .allMatch(unit -> counted(unit.getString("list")) == unit.getInt("evidence"));
    }

    /** The rows of a list that count. */
    private long counted(String list) {
        return office
                .get(list + "&limit=200")
                .asJsonObject()
                .getJsonArray("evidence")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> Set.of("proposed", "confirmed")
                        .contains(row.getJsonObject("seen").getString("state")))
                .count();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> save(int seen, JsonObject body) {
        return writer.send(writer.request(REPORT)
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static HttpResponse<String> submit(HubClient officer, int seen) {
        return officer.send(officer.request(REPORT + "/submission")
                .header("If-Match", "\"" + seen + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }
}

package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.CommitteeReport;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;

/** LibreOffice opens the documents of a report without repair, and its sums are those of the report. */
@Tag("field")
class OfficeReadersIT {
    private static final String REPORT = "/api/v1/reports/2025/so-khcn";
    private static final int CODE = 0;
    private static final int USES = 3;

    private static final HubClient WRITER = DemoOfficers.at(TheProduct.uri(), "canbo");
    private static final HubClient OFFICE = DemoOfficers.at(TheProduct.uri(), "quantri");
    private static final HubClient LEADER = DemoOfficers.at(TheProduct.uri(), "duyet");

    @BeforeAll
    static void submit() {
        var read = WRITER.get(REPORT).asJsonObject();
        if (read.getString("state").equals("submitted")) return;
        var seen = read.getInt("lockVersion");
        var texts = Json.createObjectBuilder();
        for (var task : tasks(read)) texts.add("task:" + task.getString("code"), "Chưa đến kỳ.");
        WRITER.send(WRITER.request(REPORT)
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("texts", texts)
                                .build()
                                .toString()))
                .build());
        LEADER.send(LEADER.request(REPORT + "/submission")
                .header("If-Match", "\"" + (seen + 1) + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }

    @Test
    void a_docx_becomes_a_pdf_with_its_text() throws Exception {
        var folder = Program.emptyWorkshop("office-docx");
        var made = converted(folder, document(folder, "docx"), "pdf");

        try (var qpdf = Program.start("qpdf", "--check", made.toString())) {
            assertThat(qpdf.lines()).anyMatch(line -> line.startsWith("No syntax or stream encoding errors"));
        }
        try (var qpdf = Program.start("qpdf", "--show-npages", made.toString())) {
            assertThat(Integer.parseInt(qpdf.lines().get(0))).isBetween(2, 20);
        }
    }

    @Test
    void the_sums_of_the_workbook_are_those_of_the_report() throws Exception {
        var folder = Program.emptyWorkshop("office-xlsx");
        var lines = Files.readAllLines(converted(folder, document(folder, "xlsx"), "csv"));
        var tasks = tasks(WRITER.get(REPORT).asJsonObject());
        var uses = tasks.stream()
                .mapToInt(task -> task.getJsonObject("figures").getInt("uses"))
                .sum();

        var sums = Arrays.asList(lines.get(tasks.size() + 1).split(",", -1));
        assertThat(sums.get(CODE)).isEmpty();
        assertThat(sums.get(USES)).isEqualTo(String.valueOf(uses));
        assertThat(String.join("\n", lines)).doesNotContain("#NAME?", "Err:", "#REF!");
    }

    @Test
    void a_consolidated_report_is_read_too_and_its_differences_are_computed() throws Exception {
        var report =
                CommitteeReport.of(TheProduct.uri(), 2022).submitted("Tốt.").address();
        var folder = Program.emptyWorkshop("office-consolidated");
        var made = converted(folder, document(OFFICE, report, folder, "docx"), "pdf");
        try (var qpdf = Program.start("qpdf", "--show-npages", made.toString())) {
            assertThat(Integer.parseInt(qpdf.lines().get(0))).isBetween(3, 20);
        }
        try (var images = Program.start("pdfimages", "-list", made.toString())) {
            assertThat(images.lines()).as("both charts").hasSizeGreaterThanOrEqualTo(4);
        }
        var lines = Files.readAllLines(converted(folder, document(OFFICE, report, folder, "xlsx"), "csv"));
        var tasks = OFFICE.get(report)
                .asJsonObject()
                .getJsonObject("content")
                .getJsonObject("figures")
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class);
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            assertThat(lines.get(i + 1))
                    .contains("," + uses(task, "evidence") + ",")
                    .contains("," + (uses(task, "evidence") - uses(task, "submitted")) + ",");
        }
        assertThat(String.join("\n", lines)).doesNotContain("#NAME?", "Err:", "#REF!", "#DIV/0!");
    }

    private static int uses(JsonObject task, String figure) {
        return task.getJsonObject(figure).getInt("uses");
    }

    private static List<JsonObject> tasks(JsonObject report) {
        return report.getJsonObject("content").getJsonArray("tasks").getValuesAs(JsonObject.class);
    }

    private static Path document(Path folder, String kind) throws IOException, InterruptedException {
        return document(WRITER, REPORT, folder, kind);
    }

    private static Path document(HubClient reader, String report, Path folder, String kind)
            throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(reader.request(report + "/documents/" + kind).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Files.write(folder.resolve("report." + kind), answer.body());
    }

    private static Path converted(Path folder, Path file, String kind) throws IOException, InterruptedException {
        try (var soffice = Program.start(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString(),
                file.toString())) {
            soffice.lines();
        }
        return folder.resolve("report." + kind);
    }
}

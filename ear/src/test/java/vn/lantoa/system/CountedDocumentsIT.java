package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.system.CountedProvince.ALL;
import static vn.lantoa.system.CountedProvince.YEAR;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Words;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.CountedProvince.Figures;

/** The documents and the public page of the province whose figures were computed by hand. */
class CountedDocumentsIT {
    private final HubClient office = DemoOfficers.at(TheProduct.uri(), "quantri");

    @BeforeAll
    static void happen() throws Exception {
        CountedProvince.happen();
    }

    @Test
    void documents_and_the_public_page_repeat_the_figures() throws Exception {
        var report = CommitteeReport.of(TheProduct.uri(), YEAR).submitted("Đã tổng hợp.");
        var expected = CountedProvince.tasks(ALL);

        CountedProvince.table(new String(document(report.address(), "csv"), UTF_8)).stream()
                .filter(line -> "task".equals(line.get("kind")))
                .forEach(line -> {
                    var figures = expected.getOrDefault(line.get("code"), Figures.NOTHING);
                    assertThat(line.get("evidence_uses")).as(line.get("code")).isEqualTo("" + figures.uses());
                    assertThat(line.get("evidence_proven")).as(line.get("code")).isEqualTo("" + figures.proven());
                    assertThat(line.get("evidence_declared"))
                            .as(line.get("code"))
                            .isEqualTo("" + figures.declared());
                });
        for (var text : List.of(docx(document(report.address(), "docx")), pdf(document(report.address(), "pdf"))))
            assertThat(text)
                    .contains(words().toList())
                    .contains("" + expected.getOrDefault(ALL, Figures.NOTHING).uses());
        report.accepted();
        var figures = json(Http.get(TheProduct.uri().resolve("/nam/" + YEAR + "/data.json"))
                .body());
        for (var task : figures.getJsonArray("tasks").getValuesAs(JsonObject.class))
            if (task.containsKey("uses"))
                assertThat(task.getInt("uses"))
                        .as(task.getString("code"))
                        .isEqualTo(expected.getOrDefault(task.getString("code"), Figures.NOTHING)
                                .uses());
        report.returned();
    }

    @Test
    void documents_of_a_unit_include_its_former_unit() throws Exception {
        var report = UnitReport.of(YEAR, "tt-xa-an").submitted();
        var expected = CountedProvince.tasks("tt-xa-an", "tt-xa-binh");

        var lines = CountedProvince.table(new String(document(report.address(), "csv"), UTF_8));
        for (var line : lines)
            if (List.of("task", "total").contains(line.get("kind")))
                assertThat(Figures.of(line))
                        .as(line.get("code"))
                        .isEqualTo(expected.getOrDefault(line.get("code"), Figures.NOTHING));
        assertThat(lines).extracting(line -> line.get("kind")).contains("total");
        var rows = WorkbookNumbers.of(document(report.address(), "xlsx"));
        var tasks = report.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            var row = rows.get(i);
            assertThat(new Figures(cell(row, "D"), cell(row, "F"), cell(row, "E"), cell(row, "G")))
                    .as(tasks.get(i).getString("code"))
                    .isEqualTo(expected.getOrDefault(tasks.get(i).getString("code"), Figures.NOTHING));
        }
    }

    /** The uses and amounts of each task in words: {@code 4 sự kiện, 664 lượt người}. */
    private static Stream<String> words() {
        return CountedProvince.tasks(ALL).keySet().stream()
                .flatMap(task -> CountedProvince.amounts(task, ALL).stream())
                .map(amount -> amount.split(" "))
                .map(one -> Words.VI.text("amount." + one[0], dotted(one[1]), dotted(one[2])));
    }

    private static int cell(Map<String, Integer> row, String column) {
        return row.getOrDefault(column, -1);
    }

    private static String dotted(String number) {
        return number.length() > 3
                ? number.substring(0, number.length() - 3) + "." + number.substring(number.length() - 3)
                : number;
    }

    private static String docx(byte[] document) {
        return new String(PlainZip.parts(document).get("word/document.xml"), UTF_8)
                .replaceAll("</w:p>", " ")
                .replaceAll("<[^>]*+>", "");
    }

    private static String pdf(byte[] document) throws IOException {
        try (var read = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(read).replaceAll("[ \r\n]++", " ");
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private byte[] document(String report, String kind) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(office.request(report + "/documents/" + kind).build(), BodyHandlers.ofByteArray())
                .body();
    }
}

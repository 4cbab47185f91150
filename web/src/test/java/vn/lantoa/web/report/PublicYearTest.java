package vn.lantoa.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.snapshot.PublicYear;
import vn.lantoa.report.snapshot.PublicYear.About;
import vn.lantoa.report.snapshot.PublicYear.Indicator;
import vn.lantoa.report.snapshot.PublicYear.Kind;
import vn.lantoa.report.snapshot.PublicYear.Name;
import vn.lantoa.report.snapshot.PublicYear.Reports;
import vn.lantoa.report.snapshot.PublicYear.Share;
import vn.lantoa.report.snapshot.PublicYear.Task;
import vn.lantoa.report.snapshot.PublicYear.Year;
import vn.lantoa.web.page.template.RenderedPage;

/** The public page of a year, and its data as third-party programs read it. */
class PublicYearTest {
    private static final URI HUB = URI.create("https://hub.example");
    private static final HubAddress ADDRESS = new HubAddress(HUB, HUB);
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String PAGE = "https://hub.example/nam/2026";

    private static final Name NAME = new Name("Tên", "Name");
    private static final PublicYear YEAR = new PublicYear(
            2026,
            new About(
                    "Uỷ ban nhân dân tỉnh Đồng Nai",
                    "Sở Khoa học và Công nghệ",
                    Plan.SHIPPED.number(),
                    Plan.SHIPPED.title(),
                    Instant.parse("2026-12-14T02:00:00Z"),
                    "ab".repeat(32),
                    PublicYear.LICENCE,
                    5,
                    2),
            new Reports(92, 95),
            List.of(
                    new Indicator("2025-3", NAME, 100, new BigDecimal("95"), new Share(19, 20), null, List.of()),
                    new Indicator("2025-6", NAME, 100, new BigDecimal("50"), null, null, List.of("share")),
                    new Indicator("2025-12", NAME, 90, new BigDecimal("91.5"), null, "2026-11-01", List.of()),
                    new Indicator("2025-11", NAME, 50, null, null, null, List.of())),
            List.of(
                    new Task("2.3", NAME, 120L, 80L, 30L, 110L, 40L, List.of()),
                    new Task("5.1", NAME, 7L, 6L, null, 6L, null, List.of("declared", "units")),
                    new Task(
                            "4.3",
                            NAME,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of("declared", "proven", "submitted", "units", "uses"))),
            List.of(
                    new Kind("COMMUNE", new Name("Xã", "Commune"), 70, 68, 900),
                    new Kind("OTHER", new Name("Khác", "Other"), 25, 24, 300)),
            List.of(new Year(2025, 1, null, List.of("uses")), new Year(2026, 2, 1200L, List.of())));

    @Test
    void the_page_shows_totals_and_marks_small_figures() {
        assertThat(page())
                .contains("Kết quả thực hiện kế hoạch năm 2026", "Uỷ ban nhân dân tỉnh Đồng Nai", "92 trên 95 đơn vị")
                .contains(
                        "95% (19 trên 20 đơn vị)",
                        "91,5% (ngày 01/11/2026)", "50% <span class=\"muted\">(số lượng dưới 5 không công bố)</span>")
                .contains(
                        "<td data-label=\"Có minh chứng\">80</td>",
                        "Số liệu tính theo quy tắc 2.",
                        "Sở Khoa học và Công nghệ")
                .contains("<th scope=\"row\">2025 <span", "Quy tắc 1, không so sánh")
                .contains(
                        "<td data-label=\"Số lượt\">120</td>",
                        "<td data-label=\"Số lượt\"><span class=\"muted\">dưới 5")
                .contains("<th scope=\"row\">Xã</th>", "<th scope=\"row\">Khác</th>", "<svg class=\"chart\"")
                .contains(
                        "href=\"/nam/2026/data.csv\"", "href=\"/nam/2026/data.json\"", "href=\"/nam/2026/dcat.jsonld\"")
                .contains("<link rel=\"canonical\" href=\"https://lantoa.example/nam/2026\">", "CC BY 4.0")
                .doesNotContain("<script>", "onclick");
    }

    @Test
    void the_list_shows_the_years_or_that_there_are_none() {
        assertThat(RenderedPage.of("report/year/list.ftlh", Map.of("years", List.of(2026, 2025))))
                .contains("<a href=\"/nam/2026\">", "<a href=\"/nam/2025\">");
        assertThat(RenderedPage.of("report/year/list.ftlh", Map.of("years", List.of())))
                .contains("Chưa có năm nào được công bố");
    }

    @Test
    void another_csv_parser_reads_figures_and_omissions() throws Exception {
        var text = new String(YearData.csv(YEAR), UTF_8).substring(1);
        try (var parser =
                CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
            var lines = parser.getRecords();
            assertThat(lines).hasSize(12).allSatisfy(line -> assertThat(line.get("year"))
                    .isEqualTo("2026"));
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("2.3"))
                    .extracting(line ->
                            line.get("uses") + " " + line.get("proven") + " " + line.get("units") + line.get("rule"))
                    .containsExactly("120 80 402");
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("5.1"))
                    .extracting(line -> line.get("uses") + " " + line.get("units") + " " + line.get("small"))
                    .containsExactly("7  declared units");
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("2025-3"))
                    .extracting(line -> line.get("percent") + " " + line.get("target") + " " + line.get("units_of"))
                    .containsExactly("95 100 20");
            assertThat(lines)
                    .filteredOn(line -> line.get("code").equals("COMMUNE"))
                    .extracting(line -> line.get("name_vi") + line.get("name_en") + line.get("units"))
                    .containsExactly("XãCommune68");
        }
    }

    @Test
    void the_json_has_the_same_data_with_source_and_omissions() {
        var json = read(YearData.json(YEAR));

        assertThat(json.getJsonObject("about").getString("licence"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(json.getJsonObject("about").getInt("fewest")).isEqualTo(5);
        assertThat(json.getJsonArray("tasks").getJsonObject(0).getInt("uses")).isEqualTo(120);
        assertThat(json.getJsonArray("tasks").getJsonObject(2))
                .as("nothing stands for what is too small")
                .doesNotContainKeys("uses", "units", "proven", "declared", "submitted");
        assertThat(json.getJsonArray("tasks").getJsonObject(2).getJsonArray("small"))
                .hasSize(5);
        assertThat(json.getJsonArray("years").getJsonObject(1).getInt("uses")).isEqualTo(1200);
    }

    @Test
    void equal_years_make_equal_bytes() {
        assertThat(YearData.csv(YEAR)).isEqualTo(YearData.csv(YEAR));
        assertThat(YearData.json(YEAR)).isEqualTo(YearData.json(YEAR));
        assertThat(YearCatalogue.of(YEAR, ADDRESS)).isEqualTo(YearCatalogue.of(YEAR, ADDRESS));
    }

    @Test
    void the_description_conforms_to_dcat_ap() throws Exception {
        var triples = triples();

        assertThat(objects(triples, "https://hub.example/nam", TYPE)).containsExactly(DCAT + "Catalog");
        for (var wanted : List.of("title", "description", "publisher"))
            assertThat(objects(triples, "https://hub.example/nam", DCT + wanted))
                    .as(wanted)
                    .isNotEmpty();
        var dataset = only(objects(triples, "https://hub.example/nam", DCAT + "dataset"));
        assertThat(objects(triples, dataset, TYPE)).containsExactly(DCAT + "Dataset");
        for (var wanted : List.of("title", "description", "publisher", "issued", "temporal", "language", "identifier"))
            assertThat(objects(triples, dataset, DCT + wanted)).as(wanted).isNotEmpty();
        assertThat(objects(triples, dataset, DCT + "title"))
                .containsExactlyInAnyOrder("Kết quả thực hiện kế hoạch năm 2026", "Results of the plan in 2026");
        var period = only(objects(triples, dataset, DCT + "temporal"));
        assertThat(objects(triples, period, DCAT + "startDate")).containsExactly("2026-01-01");
        assertThat(objects(triples, period, DCAT + "endDate")).containsExactly("2026-12-31");
        var publisher = only(objects(triples, dataset, DCT + "publisher"));
        assertThat(objects(triples, publisher, "http://xmlns.com/foaf/0.1/name"))
                .containsExactly("Uỷ ban nhân dân tỉnh Đồng Nai");
        var contact = only(objects(triples, dataset, DCAT + "contactPoint"));
        assertThat(objects(triples, "https://hub.example/nam", DCAT + "contactPoint"))
                .containsExactly(contact);
        assertThat(objects(triples, contact, TYPE)).containsExactly(VCARD + "Organization");
        assertThat(objects(triples, contact, VCARD + "fn")).containsExactly("Sở Khoa học và Công nghệ");
        assertThat(objects(triples, contact, VCARD + "hasURL")).containsExactly("https://hub.example/");
        assertThat(objects(triples, dataset, DCAT + "landingPage")).containsExactly(PAGE);
    }

    @Test
    void each_file_has_its_licence_its_type_its_size_and_its_checksum() throws Exception {
        var triples = triples();
        var files = objects(triples, PAGE + "#data", DCAT + "distribution");

        assertThat(files).hasSize(2);
        for (var name : List.of("data.csv", "data.json")) {
            var file = PAGE + "/" + name + "#distribution";
            var bytes = name.endsWith("csv") ? YearData.csv(YEAR) : YearData.json(YEAR);
            assertThat(files).contains(file);
            assertThat(objects(triples, file, DCAT + "downloadURL")).containsExactly(PAGE + "/" + name);
            assertThat(objects(triples, file, DCAT + "accessURL")).containsExactly(PAGE);
            assertThat(objects(triples, file, DCT + "license"))
                    .containsExactly("https://creativecommons.org/licenses/by/4.0/");
            assertThat(only(objects(triples, file, DCAT + "mediaType")))
                    .startsWith("https://www.iana.org/assignments/media-types/");
            assertThat(objects(triples, file, DCAT + "byteSize")).containsExactly(String.valueOf(bytes.length));
            var checksum = only(objects(triples, file, "http://spdx.org/rdf/terms#checksum"));
            assertThat(objects(triples, checksum, "http://spdx.org/rdf/terms#checksumValue"))
                    .containsExactly(Sha256.of(bytes).hex());
            assertThat(objects(triples, checksum, "http://spdx.org/rdf/terms#algorithm"))
                    .containsExactly("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        }
    }

    /** The description as an RDF program reads it, without contacting other hosts. */
    private static List<RdfNQuad> triples() throws Exception {
        return JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(YearCatalogue.of(YEAR, ADDRESS))))
                .loader((url, options) -> {
                    throw new IllegalStateException("the description names " + url);
                })
                .get()
                .toList();
    }

    private static Set<String> objects(List<RdfNQuad> triples, String subject, String predicate) {
        return triples.stream()
                .filter(one -> one.getSubject().getValue().equals(subject)
                        && one.getPredicate().getValue().equals(predicate))
                .map(one -> one.getObject().getValue())
                .collect(Collectors.toSet());
    }

    private static String only(Set<String> values) {
        assertThat(values).hasSize(1);
        return values.iterator().next();
    }

    private static JsonObject read(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    private static String page() {
        var page = YearPages.page(YEAR);
        return RenderedPage.of(page.template(), page.model());
    }
}

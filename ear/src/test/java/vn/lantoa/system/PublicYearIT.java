package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.run.demo.HubClient;

/** The report of the People's Committee is published: as documents to those who may read it, as totals to everybody. */
class PublicYearIT {
    private static final int YEAR = 2024;
    private static final String PAGE = "/nam/" + YEAR;
    private static final String TYPED = "Ông Trần Văn Kín, 0987654321";

    private final HubClient office = DemoOfficers.at(TheProduct.uri(), "quantri");

    @Test
    void a_year_is_public_only_while_its_report_is_accepted() throws Exception {
        assertThat(get(PAGE).statusCode()).isEqualTo(404);
        var report = CommitteeReport.of(TheProduct.uri(), YEAR).submitted(TYPED);
        for (var address : List.of(PAGE, PAGE + "/data.csv", PAGE + "/data.json", PAGE + "/dcat.jsonld"))
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        documents(report.address());

        report.accepted();

        assertThat(text("vi")).contains("<h1>Kết quả thực hiện kế hoạch năm " + YEAR, "Uỷ ban nhân dân tỉnh Đồng Nai");
        assertThat(text("en")).contains("<h1>Results of the plan in " + YEAR);
        assertThat(text("vi")).doesNotContain(TYPED, "Kín", "0987654321", "Sở Tài chính");
        assertThat(body("/sitemap-years.xml")).contains(PAGE + "</loc>");
        assertThat(body("/nam")).contains("href=\"" + PAGE + "\"");
        assertThat(body("/")).contains("href=\"/nam\"");
        files();

        report.returned();

        HubClient.await("its end", TheProduct.PATIENCE, () -> get(PAGE).statusCode() == 404);
        assertThat(get(PAGE + "/data.csv").statusCode()).isEqualTo(404);
        assertThat(body("/nam")).doesNotContain("href=\"" + PAGE + "\"");
        report.submitted("Đã sửa.").accepted();
        HubClient.await("its return", TheProduct.PATIENCE, () -> get(PAGE).statusCode() == 200);
    }

    /** The documents made from the submission: the same bytes each time. */
    private void documents(String report) throws Exception {
        for (var kind : List.of("docx", "pdf", "xlsx", "csv")) {
            var made = document(report, kind);
            assertThat(made.statusCode()).as(kind).isEqualTo(200);
            assertThat(made.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("tong-hop-committee-" + YEAR + "-");
            assertThat(document(report, kind).body()).as(kind).isEqualTo(made.body());
        }
        assertThat(document(report.replace("committee", "department"), "pdf").statusCode())
                .as("of a report that nobody has submitted")
                .isEqualTo(404);
        assertThat(document(report, "odt").statusCode()).isEqualTo(422);
        var officer = DemoOfficers.at(TheProduct.uri(), "canbo");
        assertThat(officer.send(officer.request(report + "/documents/csv").build())
                        .statusCode())
                .as("an officer of the department that consolidates reports")
                .isEqualTo(200);
        var stranger =
                DemoOfficers.at(TheProduct.uri(), SpareOfficer.registered().login());
        assertThat(stranger.send(stranger.request(report + "/documents/csv").build())
                        .statusCode())
                .as("an officer without a role")
                .isEqualTo(404);
    }

    /** The files equal those in the description, to the byte, and conditional requests get 304. */
    private static void files() throws Exception {
        var dataset = json(bytes(PAGE + "/dcat.jsonld").body()).getJsonObject("dcat:dataset");
        for (var file : dataset.getJsonArray("dcat:distribution").getValuesAs(JsonObject.class)) {
            var address = file.getJsonObject("dcat:downloadURL").getString("@id");
            var answer = bytes(address.substring(address.indexOf(PAGE)));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(Sha256.of(answer.body()).hex())
                    .as(address)
                    .isEqualTo(file.getJsonObject("spdx:checksum")
                            .getJsonObject("spdx:checksumValue")
                            .getString("@value"));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            var again = HttpRequest.newBuilder(answer.uri())
                    .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                    .build();
            assertThat(Http.send(again).statusCode()).as(address).isEqualTo(304);
        }
    }

    private HttpResponse<byte[]> document(String report, String kind) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(office.request(report + "/documents/" + kind).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(TheProduct.uri().resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    private static String text(String language) {
        return Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(PAGE))
                        .header("Accept-Language", language)
                        .build())
                .body();
    }

    private static String body(String path) {
        return get(path).body();
    }

    private static HttpResponse<String> get(String path) {
        return Http.get(TheProduct.uri().resolve(path));
    }

    private static JsonObject json(byte[] text) {
        try (var reader = Json.createReader(new ByteArrayInputStream(text))) {
            return reader.readObject();
        }
    }
}

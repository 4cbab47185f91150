package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A message is measured, created from a template, sealed like any asset, and shown in its three forms. */
class MessagesIT {
    private static final String MESSAGES = "/api/v1/messages";

    private final HubClient canbo = DemoOfficers.at(TheProduct.uri(), "canbo");

    @Test
    void is_measured_in_three_encodings_with_its_cost() {
        var answer = post(
                MESSAGES + "/measurements",
                "{\"text\":\"" + "ệ".repeat(71) + "\",\"price\":{\"gsm7\":250,\"ucs2\":300,\"numbers\":1000}}");

        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var forms = reader.readArray();
            var marked = forms.getJsonObject(0);
            assertThat(marked.getJsonObject("count").getInt("parts")).isEqualTo(2);
            assertThat(marked.getString("cost")).isEqualTo("600000");
            assertThat(forms.getJsonObject(1).getJsonObject("count").getString("encoding"))
                    .isEqualTo("gsm7");
            assertThat(forms.getJsonObject(1).getString("cost")).isEqualTo("250000");
        }
    }

    @Test
    void costs_what_each_company_asks_and_shows_it_to_officers_alone() {
        var company = Newcomer.newsroom(TheProduct.uri(), "Viễn thông có bảng giá");
        company.brings("sms");
        company.asks("2020-01-01", 250, 300.5);
        var asked = "{\"text\":\"ệ\",\"price\":{\"gsm7\":1,\"numbers\":10}}";

        assertThat(costs(post(canbo, MESSAGES + "/measurements", asked), company.id()))
                .containsExactly("own 3005", "own 2500", "own 2500");
        var itself = HubClient.withToken(TheProduct.uri(), company.token());
        assertThat(costs(post(itself, MESSAGES + "/measurements", asked), company.id()))
                .isEmpty();
        var tariffs = itself.request("/api/v1/partners/" + company.id() + "/tariffs");
        assertThat(itself.send(tariffs.GET().build()).statusCode()).isEqualTo(403);
    }

    /** The costs of the forms at this company, and the prices used. */
    private static List<String> costs(HttpResponse<String> answer, String company) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .flatMap(form -> form.getJsonArray("costs").getValuesAs(JsonObject.class).stream())
                    .filter(one -> one.getString("partner").equals(company))
                    .map(one -> one.getString("prices") + " " + one.getString("cost"))
                    .toList();
        }
    }

    @Test
    void a_template_becomes_a_draft_of_the_agency() {
        var answer = post(
                MESSAGES,
                """
                {"organisation":"so-khcn","title":"Nhắc hạn thuế","template":"deadline","fields":{"agency":"UBND xã",
                 "matter":"nộp thuế đất","day":"2026-12-31","link":"https://dichvucong.gov.vn"}}""");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains("UBND xã: Hạn cuối nộp thuế đất là ngày 31/12/2026. Xem: https://dichvucong.gov.vn")
                .contains("thuê");
        var asset = answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(canbo.asset(asset).toString())
                .contains("sms-text")
                .contains("Nhắc hạn thuế")
                .doesNotContain("\"credit\":\"\"");
        assertThat(send("/console/messages/" + asset)).contains("UBND xa: Han cuoi nop thue dat");
    }

    @Test
    void a_message_is_rejected_with_all_errors_of_its_fields() {
        var answer =
                post(MESSAGES, "{\"organisation\":\"so-khcn\",\"template\":\"deadline\",\"fields\":{\"day\":\"mai\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("agency").contains("matter").contains("malformed");
        assertThat(post(MESSAGES, "{\"organisation\":\"so-khcn\"}").body())
                .contains("title")
                .contains("missing");
        assertThat(post(MESSAGES, "{\"template\":\"none\"}").body()).contains("not-known");
    }

    @Test
    void has_a_studio_with_typed_fields() {
        assertThat(send(MESSAGES + "/templates")).contains("scam-warning");
        assertThat(send("/console/messages?template=deadline"))
                .contains("type=\"date\"")
                .contains("field-link");
        assertThat(send("/console/messages")).contains("id=\"f-text\"");
    }

    private HttpResponse<String> post(String path, String body) {
        return post(canbo, path, body);
    }

    private static HttpResponse<String> post(HubClient who, String path, String body) {
        return who.send(who.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String send(String path) {
        return canbo.send(canbo.request(path).GET().build()).body();
    }
}

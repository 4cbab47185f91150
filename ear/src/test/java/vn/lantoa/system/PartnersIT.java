package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** An administrator's work on partners over the API, and the partner's view of it. */
class PartnersIT {
    private static final String PARTNERS = "/api/v1/partners";

    private final HubClient administrator = DemoOfficers.at(TheProduct.uri(), "quantri");

    @Test
    void registers_a_partner_with_terms_contacts_and_entitlements() {
        var here = PARTNERS + "/" + register("so-noivu");

        assertThat(send(
                        "PUT",
                        here + "/terms",
                        "{\"networks\":[\"127.0.0.0/8\",\"::1/128\"],\"requestsPerMinute\":90}"))
                .returns(200, HttpResponse::statusCode);
        assertThat(send(
                        "POST",
                        here + "/contacts",
                        "{\"name\":\"Trực ban\",\"email\":\"a@b.example\",\"duties\":[\"recall\"]}"))
                .returns(201, HttpResponse::statusCode);
        var given = send(
                "POST",
                here + "/entitlements",
                "{\"kinds\":[\"infographic\"],\"receivers\":[\"web\"],\"originals\":true}");
        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(send("PUT", here + "/embargo-agreement", "{\"signed\":true}"))
                .returns(200, HttpResponse::statusCode);

        var partner = administrator.get(here).asJsonObject();
        assertThat(partner.getJsonObject("terms").getInt("requestsPerMinute")).isEqualTo(90);
        assertThat(partner.getJsonObject("terms").getJsonArray("networks")).hasSize(2);
        assertThat(partner.getJsonArray("contacts").getJsonObject(0).getString("email"))
                .isEqualTo("a@b.example");
        assertThat(partner.getJsonArray("entitlements")
                        .getJsonObject(0)
                        .getJsonObject("scope")
                        .toString())
                .contains("[\"infographic\"]")
                .contains("[\"web\"]");
        assertThat(partner.getBoolean("keepsEmbargoes")).isTrue();
        var job = MainJob.begin(TheProduct.uri(), "training-material", "Tài liệu tập huấn cho đối tác");
        job.taken(job.uploader()
                .upload(job.asset(), "tài liệu.txt", "master", null, BodyPublishers.ofString("Bước một.")));
        job.submitApproveRelease();
        assertThat(preview(here, "{\"kinds\":[\"training-material\"]}").toString())
                .contains(job.asset());
        assertThat(administrator.get(here + "/entitlements/preview").toString()).doesNotContain(job.asset());

        var entitlement = given.headers().firstValue("Location").orElseThrow();
        assertThat(send("DELETE", here + entitlement.substring(entitlement.indexOf("/entitlements")), ""))
                .returns(204, HttpResponse::statusCode);
        assertThat(administrator
                        .get(here + "/entitlements/preview")
                        .asJsonObject()
                        .getInt("count"))
                .isZero();
    }

    @Test
    void a_partner_makes_sees_and_ends_its_own_calendars_and_no_other_one_does() {
        var here = PARTNERS + "/" + register("so-tai-chinh");
        var other = PARTNERS + "/" + register("so-giao-duc");
        var token = json(send("POST", here + "/tokens", "{\"label\":\"máy\",\"days\":30}"));
        var partner = HubClient.withToken(TheProduct.uri(), token.getString("token"));
        var calendars = here + "/calendars";

        assertThat(send(partner, "POST", calendars, "{\"label\":\" \"}").statusCode())
                .isEqualTo(422);
        assertThat(send(partner, "POST", calendars, "{\"label\":\"máy\",\"until\":\"2001-01-01\"}")
                        .body())
                .contains("until", "in-the-past");
        var issued = send(partner, "POST", calendars, "{\"label\":\"điện thoại\",\"until\":\"2099-12-31\"}");
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.headers().firstValue("Cache-Control")).hasValue("no-store");
        var address = URI.create(json(issued).getString("url")).getPath();
        var stranger = HubClient.anonymous(TheProduct.uri());
        assertThat(send(stranger, "GET", address, "").body()).contains("BEGIN:VCALENDAR", "BYMONTH=10");
        var listed = partner.get(calendars).asJsonObject().getJsonArray("calendars");
        assertThat(listed).hasSize(1);
        assertThat(listed.toString())
                .contains("điện thoại", "usedOn", "2099-12-31")
                .doesNotContain("url");

        var networks = "{\"networks\":[%s],\"requestsPerMinute\":600}";
        assertThat(send("PUT", here + "/terms", networks.formatted("\"203.0.113.0/24\"")))
                .returns(200, HttpResponse::statusCode);
        assertThat(send(stranger, "GET", address, "").statusCode()).isEqualTo(404);
        send("PUT", here + "/terms", networks.formatted(""));
        assertThat(send(stranger, "GET", address, "").statusCode()).isEqualTo(200);

        for (var verb : List.of("GET", "POST"))
            assertThat(send(partner, verb, other + "/calendars", "{\"label\":\"máy\"}")
                            .statusCode())
                    .isEqualTo(403);
        var one = "/calendars/" + json(issued).getString("id");
        assertThat(send(administrator, "DELETE", other + one, "").statusCode()).isEqualTo(404);
        assertThat(send(partner, "DELETE", here + one, "").statusCode()).isEqualTo(204);
        assertThat(send(partner, "DELETE", here + one, "").statusCode()).isEqualTo(404);
        assertThat(send(stranger, "GET", address, "").statusCode()).isEqualTo(404);
    }

    @Test
    void both_tokens_are_valid_during_rotation_and_a_revoked_one_is_not() {
        var here = PARTNERS + "/" + register("so-tu-phap");
        var first = json(send("POST", here + "/tokens", "{\"label\":\"máy\",\"days\":30}"));
        var second = json(send(
                "POST", here + "/tokens/" + first.getString("id") + "/rotation", "{\"days\":366,\"overlapDays\":7}"));

        assertThat(status(first, here)).isEqualTo(200);
        assertThat(status(second, here)).isEqualTo(200);
        assertThat(status(second, PARTNERS)).isEqualTo(403);
        assertThat(send("DELETE", here + "/tokens/" + first.getString("id"), "").statusCode())
                .isEqualTo(204);
        assertThat(status(first, here)).isEqualTo(401);
        assertThat(status(second, here)).isEqualTo(200);
    }

    @Test
    void reports_all_errors_at_once_and_rejects_other_officers() {
        var here = PARTNERS + "/" + register("so-cong-thuong");

        var terms = send("PUT", here + "/terms", "{\"networks\":[\"mạng nhà\"],\"requestsPerMinute\":0}");
        assertThat(terms.statusCode()).isEqualTo(422);
        assertThat(terms.body()).contains("networks").contains("requestsPerMinute");
        var scope = send("POST", here + "/entitlements", "{\"kinds\":[\"tranh\"],\"receivers\":[\"ai\"]}");
        assertThat(scope.body()).contains("kinds").contains("receivers");
        var contact = send("POST", here + "/contacts", "{}");
        assertThat(contact.body()).contains("name").contains("email").contains("duties");

        var officer = DemoOfficers.at(TheProduct.uri(), "phathanh");
        assertThat(officer.send(officer.request(here).build()).statusCode()).isEqualTo(403);
        assertThat(HubClient.anonymous(TheProduct.uri())
                        .send(officer.request(here)
                                .setHeader("Authorization", "Bearer x")
                                .build())
                        .statusCode())
                .isEqualTo(401);
    }

    private String register(String organisation) {
        var code = organisation + "-" + Long.toString(System.nanoTime(), 36);
        administrator.post(
                "/api/v1/organisations",
                Json.createObjectBuilder()
                        .add("kind", "PRESS")
                        .add("code", code)
                        .add("name", "Toà soạn " + code)
                        .add("parent", "province")
                        .add("validFrom", "2025-07-01")
                        .build());
        var asked = Json.createObjectBuilder().add("organisation", code).build();
        return administrator.post(PARTNERS, asked).getJsonObject("partner").getString("id");
    }

    private JsonObject preview(String here, String scope) {
        return json(send("POST", here + "/entitlements/preview", scope));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return send(administrator, method, path, body);
    }

    private static HttpResponse<String> send(HubClient by, String method, String path, String body) {
        return by.send(by.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static int status(JsonObject token, String path) {
        var partner = HubClient.withToken(TheProduct.uri(), token.getString("token"));
        return partner.send(partner.request(path).build()).statusCode();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}

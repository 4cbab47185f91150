package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.run.demo.HubClient;

/** Items of an externally made plan are added to a campaign. */
class CampaignItemsIT {
    private static final CampaignLead CAMPAIGN = CampaignLead.begin("Kế hoạch từ phần mềm khác");
    private static final String PLACE = "/api/v1/campaigns/" + CAMPAIGN.code() + "/items";

    @Test
    void a_releaser_of_the_leading_agency_adds_an_item_and_reads_it_by_its_address() {
        var answer = post(
                CAMPAIGN.releaser(),
                right().add(
                                "wanted",
                                Json.createObjectBuilder()
                                        .add("kind", "infographic")
                                        .add("language", "vi")));

        assertThat(answer.statusCode()).isEqualTo(201);
        var item = json(answer.body());
        assertThat(item.getString("title")).isEqualTo("Infographic cho ngày 10/10");
        assertThat(item.getString("state")).isEqualTo("open");
        assertThat(item.getJsonObject("time").getString("startsAt")).isEqualTo("2027-10-10T08:00");
        assertThat(item.getJsonArray("channels").getValuesAs(one -> one.toString()))
                .isEqualTo(List.of("\"cms-embed\"", "\"press-feed\""));
        var address = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(CAMPAIGN.releaser().get(address.getPath())).isEqualTo(item);
        assertThat(CAMPAIGN.releaser().get(PLACE).asJsonObject().getJsonArray("items"))
                .contains(item);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "title, '\"\"', title",
        "owner, '\"no-such\"', owner",
        "owner, null, owner",
        "phase, '\"noon\"', phase",
        "reach, '\"moon\"', reach",
        "channels, '[]', channels",
        "channels, '[\"pigeon\"]', channels",
        "channels, '[null]', channels",
        "time, '{}', time.startsAt",
        "time, '{\"startsAt\":\"soon\"}', time.startsAt",
        "time, '{\"startsAt\":\"2027-10-10T08:00\",\"endsAt\":\"2027-10-09T08:00\"}', endsAt",
        "wanted, '{\"kind\":\"poem\"}', wanted.kind",
        "wanted, '{\"language\":\"xx-nowhere\"}', language"
    })
    void errors_name_the_field(String field, String wrong, String named) {
        var value = json("{\"value\":" + wrong + "}").get("value");

        var answer = post(CAMPAIGN.releaser(), right().add(field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer.body()).getJsonArray("issues").getValuesAs(JsonObject.class))
                .extracting(issue -> issue.getString("field"))
                .contains(named);
    }

    @Test
    void other_officers_cannot_add_items() {
        assertThat(post(DemoOfficers.at(TheProduct.uri(), "canbo"), right()).statusCode())
                .isEqualTo(403);
        assertThat(post(HubClient.withToken(TheProduct.uri(), "demo-baodongnai"), right())
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(HubClient.anonymous(TheProduct.uri()), right()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_unknown_campaign_is_not_found() {
        var request = CAMPAIGN.releaser()
                .request("/api/v1/campaigns/khong-co/items")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(right().build().toString()));

        assertThat(CAMPAIGN.releaser().send(request.build()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_former_address_of_scheduled_actions_redirects_to_the_new_one() {
        var releaser = CAMPAIGN.releaser();
        var item = post(releaser, right()).headers().firstValue("Location").orElseThrow();
        var actions = URI.create(item).getPath() + "/actions";
        var former = releaser.request(actions.replace("/actions", "/errands?kept=1"));

        var read = releaser.send(former.copy().GET().build());
        var planned = releaser.send(former.copy()
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-308")
                .POST(BodyPublishers.ofString("{\"order\":{}}"))
                .build());

        assertThat(List.of(read, planned)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location")).hasValue(actions + "?kept=1");
        });
        assertThat(releaser.get(actions).asJsonObject().getJsonArray("actions")).isEmpty();
    }

    private static JsonObjectBuilder right() {
        return Json.createObjectBuilder()
                .add("title", "Infographic cho ngày 10/10")
                .add("phase", "peak")
                .add("owner", "so-khcn")
                .add("reach", "public")
                .add("channels", Json.createArrayBuilder().add("press-feed").add("cms-embed"))
                .add("time", Json.createObjectBuilder().add("startsAt", "2027-10-10T08:00"));
    }

    private static HttpResponse<String> post(HubClient by, JsonObjectBuilder body) {
        return by.send(by.request(PLACE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.build().toString()))
                .build());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

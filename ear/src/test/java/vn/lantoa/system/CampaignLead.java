package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.run.demo.HubClient;

/** A releaser who leads a campaign, by the forms of the console. */
public final class CampaignLead {
    private static final Path PICTURE = Path.of("src/demo/content/5-buoc-nop-ho-so/5-buoc-nop-ho-so.png");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final HubClient releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");
    private final String organisation = organisation();
    private final String code = "ngoai-" + UUID.randomUUID().toString().substring(0, 8);

    /** Creates a campaign around a day in two months. */
    public static CampaignLead begin(String title) {
        var campaigns = new CampaignLead();
        campaigns.post(
                "/console/campaigns",
                Map.of(
                        "template",
                        "mot-lan",
                        "code",
                        campaigns.code,
                        "title",
                        title,
                        "day",
                        now().plusDays(60).toLocalDate().toString(),
                        "organisation",
                        campaigns.organisation));
        return campaigns;
    }

    public String code() {
        return code;
    }

    public HubClient releaser() {
        return releaser;
    }

    /** Adds an item for that time; returns its id. */
    public String add(String title, LocalDateTime at) {
        var place = post(
                        "/console/campaigns/" + code,
                        Map.of(
                                "phase", "PEAK",
                                "title", title,
                                "owner", organisation,
                                "language", "vi",
                                "channels", "social",
                                "reach", "PUBLIC",
                                "startsAt", at.toString()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Gets an infographic approved, and releases it by an item that is due now; returns the asset. */
    public String letOut(String item, String title) throws IOException {
        var asset = approved(title);
        post("/console/campaigns/items/" + item + "/version", Map.of("asset", asset));
        post("/console/campaigns/items/" + item + "/schedule", Map.of());
        HubClient.await(
                "the release",
                TheProduct.PATIENCE,
                () -> HubClient.anonymous(TheProduct.uri())
                                .send(HubClient.anonymous(TheProduct.uri())
                                        .request("/a/" + asset)
                                        .build())
                                .statusCode()
                        == 200);
        return asset;
    }

    /** Announces it publicly from now on. */
    public void announce() {
        post(
                "/console/campaigns/" + code + "/announcement",
                Map.of("summary", "Cùng nộp hồ sơ từ nhà, mỗi ngày một việc.", "hashtags", "#DongNai"));
    }

    /** Sends a form that must redirect. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = releaser.send(releaser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 303);
        return answer;
    }

    /** The local time. */
    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** An approved infographic of the demo; returns its id. */
    public static String approved(String title) throws IOException {
        var job = MainJob.begin(TheProduct.uri(), "infographic", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Năm bước nộp hồ sơ, từ đăng nhập đến nhận kết quả.")
                                .build());
        job.taken(job.uploader().upload(job.asset(), PICTURE, "master", null));
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        return job.asset();
    }

    private String organisation() {
        return releaser
                .get("/api/v1/organisations")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("code").equals("so-khcn"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}

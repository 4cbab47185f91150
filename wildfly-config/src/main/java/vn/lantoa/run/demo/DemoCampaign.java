package vn.lantoa.run.demo;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A campaign about the next 10 October, so that whoever sees the hub for the first time finds one: some of it is out and on its
 * page for everyone, some is attached, and some is missing. What the officers do in the console is done by its forms.
 */
final class DemoCampaign {
    private static final String HOME = "/console/campaigns";
    private static final MonthDay DAY = MonthDay.of(10, 10);
    private static final Clock IN_THE_PROVINCE = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final HubClient releaser;
    private final Map<String, String> known;
    private final JsonObject plan;

    /**
     * @param known ids of the demo's assets by their keys
     * @param plan what {@code campaign.json} says
     */
    DemoCampaign(HubClient releaser, Map<String, String> known, JsonObject plan) {
        this.releaser = releaser;
        this.known = known;
        this.plan = plan;
    }

    /** Makes and announces it. */
    void bring() {
        var day = day(LocalDate.now(IN_THE_PROVINCE));
        var code = "10-10-" + day.getYear();
        // a start that was broken off leaves it as it is
        if (isThere(code)) return;
        var organisation = organisation();
        begin(code, day, organisation);
        var items = items(code);
        for (var one : plan.getJsonArray("attached").getValuesAs(JsonObject.class))
            attach(items.get(one.getString("title")), one);
        for (var one : plan.getJsonArray("out").getValuesAs(JsonObject.class)) letOut(code, organisation, one);
        post(
                HOME + "/" + code + "/announcement",
                Map.of("summary", plan.getString("summary"), "hashtags", plan.getString("hashtags")));
    }

    private void begin(String code, LocalDate day, String organisation) {
        var title = plan.getString("title") + " " + day.getYear();
        var fields = Map.of(
                "template", "ngay-chuyen-doi-so",
                "code", code,
                "title", title,
                "day", day.toString(),
                "organisation", organisation);
        post(HOME, fields);
    }

    private Map<String, String> items(String code) {
        return releaser
                .get("/api/v1/campaigns/" + code + "/items")
                .asJsonObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(item -> item.getString("title"), item -> item.getString("id")));
    }

    private boolean isThere(String code) {
        return releaser
                .get("/api/v1/campaigns")
                .asJsonObject()
                .getJsonArray("campaigns")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(one -> one.getString("code").equals(code));
    }

    private static LocalDate day(LocalDate today) {
        var here = DAY.atYear(today.getYear());
        return here.isBefore(today) ? DAY.atYear(today.getYear() + 1) : here;
    }

    private void attach(@Nullable String item, JsonObject one) {
        var asset = known.get(one.getString("asset"));
        if (item != null && asset != null) post(HOME + "/items/" + item + "/version", Map.of("asset", asset));
    }

    /** As something that opens the campaign, due now. */
    private void letOut(String code, String organisation, JsonObject one) {
        var now = LocalDateTime.now(IN_THE_PROVINCE).truncatedTo(ChronoUnit.MINUTES);
        var place = post(
                HOME + "/" + code,
                Map.of(
                        "phase",
                        "BEFORE",
                        "title",
                        one.getString("title"),
                        "owner",
                        organisation,
                        "language",
                        one.getString("language"),
                        "channels",
                        "cms-embed",
                        "reach",
                        "PUBLIC",
                        "startsAt",
                        now.toString()));
        var item = place.substring(place.lastIndexOf('/') + 1);
        attach(item, one);
        post(HOME + "/items/" + item + "/schedule", Map.of());
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

    /** Sends a form, and gives where it leads. */
    private String post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = releaser.send(releaser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 303) throw new ApiRefusal("POST " + path + ": " + answer.statusCode(), null);
        return answer.headers().firstValue("Location").orElse("");
    }
}

package vn.lantoa.run.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A demo campaign around the next 10 October: some items are released and shown on its public page, some only have an
 * asset attached, and some have none. Actions without an API are sent as forms of the console. Each step first checks
 * whether it is already done.
 */
final class DemoCampaign {
    private static final String NOTE = "campaign";
    private static final String HOME = "/console/campaigns";
    private static final MonthDay DAY = MonthDay.of(10, 10);
    private static final Clock IN_THE_PROVINCE = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final HubClient releaser;
    private final DemoNotes known;
    private final JsonObject plan;

    /**
     * Creates the loader of the campaign.
     *
     * @param known ids of the demo assets by key, and the code of the campaign
     * @param plan contents of {@code campaign.json}
     */
    DemoCampaign(HubClient releaser, DemoNotes known, JsonObject plan) {
        this.releaser = releaser;
        this.known = known;
        this.plan = plan;
    }

    /** Creates and announces the campaign, unless already done. */
    void bring() {
        var code = known.id(NOTE)
                .orElseGet(() -> "10-10-" + day(LocalDate.now(IN_THE_PROVINCE)).getYear());
        known.begun(NOTE, code);
        var organisation = organisation();
        if (!isThere(code)) begin(code, organisation);
        if (!hasEvents(code)) launch(code);
        for (var one : plan.getJsonArray("attached").getValuesAs(JsonObject.class))
            find(code, one).ifPresent(item -> attach(item, one));
        for (var one : plan.getJsonArray("out").getValuesAs(JsonObject.class)) {
            if (find(code, one).isEmpty()) add(code, organisation, one);
            find(code, one).ifPresent(item -> letOut(code, item, one));
        }
        if (!isAnnounced(code))
            post(
                    HOME + "/" + code + "/announcement",
                    Map.of("summary", plan.getString("summary"), "hashtags", plan.getString("hashtags")));
    }

    private void begin(String code, String organisation) {
        var year = code.substring(code.lastIndexOf('-') + 1);
        var fields = Map.of(
                "template",
                "ngay-chuyen-doi-so",
                "code",
                code,
                "title",
                plan.getString("title") + " " + year,
                "day",
                DAY.atYear(Integer.parseInt(year)).toString(),
                "organisation",
                organisation);
        post(HOME, fields);
    }

    private boolean hasEvents(String code) {
        var events = releaser.get("/api/v1/campaigns/" + code + "/events").asJsonObject();
        return !events.getJsonArray("events").isEmpty();
    }

    /** Plans the event that opens the campaign. */
    private void launch(String code) {
        var event = plan.getJsonObject("event");
        var day = DAY.atYear(Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)));
        var fields = Map.of(
                "kind",
                "launch",
                "title",
                event.getString("title"),
                "organiser",
                "so-khcn",
                "begins",
                day + "T08:00",
                "ends",
                day + "T10:30",
                "venue",
                event.getString("venue"));
        post(HOME + "/" + code + "/events/new", fields);
    }

    /** Finds the item of this line of the plan. */
    private Optional<JsonObject> find(String code, JsonObject one) {
        return releaser
                .get("/api/v1/campaigns/" + code + "/items")
                .asJsonObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("title").equals(one.getString("title")))
                .findFirst();
    }

    private boolean isAnnounced(String code) {
        var campaign = releaser.get("/api/v1/campaigns/" + code).asJsonObject();
        return !campaign.getOrDefault("announcement", JsonValue.NULL).equals(JsonValue.NULL);
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

    private void attach(JsonObject item, JsonObject one) {
        var made = item.getJsonObject("made").getOrDefault("asset", JsonValue.NULL);
        var asset = known.id(one.getString("asset"));
        if (made.equals(JsonValue.NULL) && asset.isPresent())
            post(HOME + "/items/" + item.getString("id") + "/version", Map.of("asset", asset.get()));
    }

    private void letOut(String code, JsonObject item, JsonObject one) {
        attach(item, one);
        // an item that is already scheduled or released comes from an earlier run
        var isAttached = find(code, one)
                .filter(there -> there.getString("state").equals("attached"))
                .isPresent();
        if (isAttached) post(HOME + "/items/" + item.getString("id") + "/schedule", Map.of());
    }

    /** Adds an item that opens the campaign, due now. */
    private void add(String code, String organisation, JsonObject one) {
        var now = LocalDateTime.now(IN_THE_PROVINCE).truncatedTo(ChronoUnit.MINUTES);
        var fields = Map.of(
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
                now.toString());
        post(HOME + "/" + code, fields);
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

    private void post(String path, Map<String, String> fields) {
        new DemoForms(releaser).send(path, fields);
    }
}

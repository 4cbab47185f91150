package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Work that is in progress while the former release is replaced: a keyed request, a saved search, a scheduled action,
 * frozen reports, and an event of each type for each of its handlers.
 */
final class UnfinishedWork {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MINUTES_AHEAD = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String ASSETS = "/api/v1/assets";
    private static final String ITEMS = "/console/campaigns/items/";
    private static final String KEY = "before-the-upgrade";
    private static final String OPEN = "from outbox_message where done_at is null and parked_at is null";
    private static final String DRAFT = "{\"organisation\":\"so-khcn\",\"kind\":\"sms-text\",\"language\":\"vi\"}";

    private String draft = "";
    private String search = "";
    private String actions = "";
    private List<String> reports = List.of();

    /** Begins the work at the former release. */
    void begin(Hub hub) {
        var releaser = Officer.signedIn(hub, "phathanh", new Tally());
        draft = place(hub, Officer.signedIn(hub, "canbo", new Tally()));
        search = releaser.posted("/api/v1/searches", object("{\"name\":\"Nước\",\"words\":\"nước sạch\"}"))
                .getString("feed");
        var campaign = releaser.json("/api/v1/campaigns")
                .getJsonArray("campaigns")
                .getJsonObject(0)
                .getString("code");
        var item = item(releaser, campaign);
        actions = "/api/v1/campaigns/items/" + item + "/actions";
        var since = releaser.get(actions).isDone() ? actions : actions.replace("/actions", "/errands"); // until 0.2.0
        var bulletin = "{\"bulletin\":{\"plan\":{\"times\":[\"23:59\"],\"communes\":[\"" + commune(releaser) + "\"]}}}";
        releaser.posted(since, object(bulletin));
        form(releaser, ITEMS + item + "/version", Map.of("asset", asset(releaser, campaign)));
        form(releaser, ITEMS + item + "/schedule", Map.of());
    }

    private static String place(Hub hub, Officer officer) {
        var request = officer.signed(hub.post(ASSETS, DRAFT, KEY)).build();
        return Officer.done("a draft", officer.once(request)).header("Location").replaceAll(".*/", "");
    }

    private static String item(Officer releaser, String campaign) {
        var at = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES).plusMinutes(MINUTES_AHEAD);
        var fields = Map.of(
                "phase", "PEAK",
                "title", "Việc dở dang khi nâng cấp",
                "owner", organisation(releaser),
                "language", "vi",
                "channels", "bulletin",
                "reach", "PUBLIC",
                "startsAt", at.toString());
        return form(releaser, "/console/campaigns/" + campaign, fields).replaceAll(".*/", "");
    }

    private static String organisation(Officer releaser) {
        return releaser
                .json("/api/v1/organisations")
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("code").equals("so-khcn"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String commune(Officer releaser) {
        return releaser.json("/api/v1/organisations?kind=COMMUNE&limit=1")
                .getJsonArray("organisations")
                .getJsonObject(0)
                .getString("code");
    }

    /** An approved asset, which the demo campaign has attached to one of its items. */
    private static String asset(Officer releaser, String campaign) {
        return releaser
                .json("/api/v1/campaigns/" + campaign + "/items")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getJsonObject("made"))
                .filter(made -> !made.isNull("asset"))
                .findFirst()
                .orElseThrow()
                .getString("asset");
    }

    private static String form(Officer officer, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = officer.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return Officer.done(path, officer.once(request.build())).header("Location");
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Opens an event of each type for each of its handlers again, as if the former release had stopped before it. */
    void reopen(Database database) {
        database.execute("insert into outbox_message (id, event, handler, body)"
                + " select gen_random_uuid(), event, handler, body from (select distinct on (event, handler)"
                + " event, handler, body from outbox_message where done_at is not null"
                + " order by event, handler, position desc) each");
        if (database.texts("select coalesce(to_regclass('report_snapshot')::text, '')")
                .contains("report_snapshot")) reports = database.texts("select id::text from report_snapshot");
    }

    /** The number of open events. */
    static long open(Database database) {
        return database.number("select count(*) " + OPEN);
    }

    /** Looks for each piece of the work at this release, until all of it is finished. */
    void finish(Site site) {
        var journal = site.journal();
        var releaser = Officer.signedIn(site.hub(), "phathanh", new Tally());
        if (!place(site.hub(), Officer.signedIn(site.hub(), "canbo", new Tally()))
                .equals(draft)) journal.found(Finding.Kind.TWICE, "a request with the former key made another draft");
        if (site.hub().get(URI.create(search).getPath()).status() != 200)
            journal.found(Finding.Kind.LOST, "the feed of the saved search " + search);
        // its address is not shown again
        if (!releaser.get("/api/v1/searches").body().contains("\"Nước\""))
            journal.found(Finding.Kind.LOST, "the saved search");
        var administrator = Officer.signedIn(site.hub(), "quantri", new Tally());
        reports.forEach(id -> {
            var check = administrator.get("/api/v1/reports/snapshots/" + id + "/verification");
            if (!check.isDone() || check.body().contains("false"))
                journal.found(Finding.Kind.LOST, "the frozen report " + id + ": " + check.brief());
        });
        Publication.await(
                "the scheduled action", PATIENCE, () -> !said(releaser, actions).equals("waiting"));
        if (!said(releaser, actions).equals("placed"))
            journal.found(Finding.Kind.LOST, releaser.json(actions).toString());
        Publication.await("the events", PATIENCE, () -> open(site.database()) == 0);
        List.of("parked_at is not null", "attempts > 1 and last_error is not null")
                .forEach(fault -> site.database()
                        .texts(
                                "select event || ' of ' || handler || ': ' || coalesce(last_error, '') from outbox_message where "
                                        + fault)
                        .forEach(text -> journal.found(Finding.Kind.HALF, text)));
    }

    private static String said(Officer officer, String actions) {
        return officer.json(actions).getJsonArray("actions").getJsonObject(0).getString("state");
    }
}

package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Simulated users of the released demo assets: portals show them, loudspeakers play a bulletin, a newspaper prints
 * them. They call the hub like real systems; repeated calls are harmless.
 *
 * @param known ids of the demo assets by key
 * @param year contents of {@code year.json}
 */
record DemoReaders(URI hub, DemoNotes known, JsonObject year) {
    private static final List<String> COMMUNES = List.of("COMMUNE", "WARD");

    /** Performs all uses. Returns the number of resulting evidence rows of units that released nothing themselves. */
    int come(HubClient releaser, LocalDate today) {
        return show() + play(releaser, today) + print();
    }

    /** Requests the frames of some assets for portals. */
    private int show() {
        var reader = HubClient.anonymous(hub);
        var assets = known("shown");
        for (var portal : strings("portals"))
            for (var asset : assets)
                reader.send(reader.request("/embed/" + asset)
                        .header("Referer", "https://" + DemoYear.host(portal) + "/")
                        .GET()
                        .build());
        var others = strings("portals").stream().filter(DemoYear::isCounted).count();
        return (int) others * assets.size();
    }

    /** Reports play-outs of this week's bulletin for most communes. */
    private int play(HubClient releaser, LocalDate today) {
        var communes = communes(releaser);
        var asset = known.id(year.getString("bulletin"));
        if (asset.isEmpty() || communes.isEmpty()) return 0;
        var made = releaser.postOnce("/api/v1/bulletins", bulletin(asset.get(), communes, today), "demo-year-" + today);
        var station = HubClient.withToken(hub, "demo-dnrtv");
        // the last two communes have not played it yet
        var played = communes.subList(0, Math.max(1, communes.size() - 2));
        for (var commune : played)
            station.post(
                    "/api/v1/bulletins/" + made.getString("id") + "/playouts",
                    Json.createObjectBuilder()
                            .add("commune", commune)
                            .add("playedAt", now().toString())
                            .build());
        return played.size();
    }

    private static List<String> communes(HubClient officer) {
        return officer
                .get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(unit -> COMMUNES.contains(unit.getString("kind")))
                .map(unit -> unit.getString("code"))
                .sorted()
                .toList();
    }

    /** Reports the printed assets of a newspaper. */
    private int print() {
        var newspaper = HubClient.withToken(hub, "demo-baodongnai");
        var assets = known("printed");
        var told = newspaper.get("/api/v1/evidence").asJsonObject().getJsonArray("evidence");
        var rows = assets.stream()
                .map(asset -> asset + ",print," + year.getString("slot") + "," + now())
                .collect(Collectors.joining("\n"));
        if (told.isEmpty() && !assets.isEmpty()) newspaper.csv("/api/v1/evidence", "asset,medium,slot,at\n" + rows);
        return assets.size();
    }

    private static JsonObject bulletin(String asset, List<String> communes, LocalDate today) {
        return Json.createObjectBuilder()
                .add("asset", asset)
                .add("voice", "announcer")
                .add(
                        "plan",
                        Json.createObjectBuilder()
                                .add("communes", Json.createArrayBuilder(communes))
                                .add("firstOn", today.toString())
                                .add("lastOn", today.plusDays(6).toString())
                                .add("times", Json.createArrayBuilder(List.of("05:30", "17:00"))))
                .build();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the ids of these assets, as far as they exist. */
    private List<String> known(String name) {
        return strings(name).stream().flatMap(key -> known.id(key).stream()).toList();
    }

    private List<String> strings(String name) {
        return year.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}

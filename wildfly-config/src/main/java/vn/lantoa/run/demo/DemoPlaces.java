package vn.lantoa.run.demo;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of the demo content in some communes, photos of some of them, printed matter, and door-to-door visits.
 * Each step is idempotent.
 *
 * @param content folder of the demo content with the displayed pictures
 * @param officers clients that manage places and send photos
 * @param known ids of the demo assets by key
 * @param year contents of {@code year.json}
 */
record DemoPlaces(Path content, Officers officers, DemoNotes known, JsonObject year, LocalDate today) {
    private static final String GIVEN = "given";
    private static final String COLUMNS = "reference,name,kind,commune,latitude,longitude,width,height,state";

    /** Time limit for the hub to accept a photo, and to inspect all photos, which takes seconds per photo. */
    private static final Duration LOOKS = Duration.ofMinutes(15);

    /** The clients of units, and the anonymous one. */
    record Officers(HubClient administrator, HubClient department, HubClient anybody) {
        HubClient of(String unit) {
            return DemoYear.isCounted(unit) ? administrator : department;
        }
    }

    /** Loads the places, photos and counts. */
    void bring() {
        var units = list("places").stream()
                .map(place -> place.getString("unit"))
                .distinct()
                .toList();
        units.forEach(this::register);
        for (var photo : list("photos")) asset(photo).ifPresent(asset -> send(photo));
        for (var move : list("stock"))
            record(move, "/console/places/printed", "print-recorded", Map.of("kind", move.getString("kind")));
        for (var visit : list("visits"))
            record(visit, "/console/places/visits", "visits-recorded", Map.of("commune", visit.getString("unit")));
    }

    /**
     * Returns the number of resulting evidence rows of units that released nothing themselves. Each count and each
     * certain photo is one row, because no two share the same unit or place, asset and month.
     */
    int evidence() {
        var photos = list("photos").stream().filter(photo -> isByOfficer(photo) && !photo.getBoolean("hidden", false));
        var counts = Stream.concat(list("stock").stream(), list("visits").stream())
                .filter(count -> count.getString("kind", GIVEN).equals(GIVEN));
        return (int) Stream.concat(photos, counts)
                .filter(one ->
                        DemoYear.isCounted(one.getString("unit")) && asset(one).isPresent())
                .count();
    }

    /** Waits until the hub has inspected the photos. */
    void awaitLooks() {
        for (var photo : list("photos"))
            asset(photo)
                    .ifPresent(asset -> HubClient.await(
                            "the look at the photo of " + photo.getString("place"), LOOKS, () -> page(photo)
                                    .contains(asset)));
    }

    private void register(String unit) {
        var rows = list("places").stream()
                .filter(place -> place.getString("unit").equals(unit))
                .map(DemoPlaces::row)
                .collect(Collectors.joining("\n"));
        // the import identifies rows by their references
        officers.of(unit).csv("/api/v1/places/import?unit=" + unit, COLUMNS + "\n" + rows);
    }

    private static String row(JsonObject place) {
        return List.of(COLUMNS.split(",")).stream()
                .map(column ->
                        place.containsKey(column) ? place.get(column).toString().replace("\"", "") : "")
                .collect(Collectors.joining(","));
    }

    private void send(JsonObject photo) {
        var place = place(photo);
        var code = place.getString("code");
        var by = isByOfficer(photo) ? officers.of(photo.getString("unit")) : officers.anybody();
        // a fixed id, so that a repeated photo is not received twice
        var id = UUID.nameUUIDFromBytes((code + photo).getBytes(StandardCharsets.UTF_8));
        var taken = Instant.now().minus(photo.getInt("daysAgo"), ChronoUnit.DAYS);
        var request = by.request("/p/" + code + "/photos/" + id)
                .header("Content-Type", "image/jpeg")
                .header("Taken-At", taken.truncatedTo(ChronoUnit.SECONDS).toString())
                .PUT(BodyPublishers.ofByteArray(drawn(photo)))
                .build();
        HubClient.await("a place for the photo of " + code, LOOKS, () -> isReceived(by.send(request)));
    }

    /** Returns true if the photo was received, false while the hub is busy; throws for other responses. */
    private static boolean isReceived(HttpResponse<String> answer) {
        if (answer.statusCode() == 204) return true;
        if (answer.body().contains("photos-busy")) return false;
        throw new ApiRefusal("a photo was refused: " + answer.statusCode() + " " + answer.body(), null);
    }

    private byte[] drawn(JsonObject photo) {
        return new DemoPhoto(
                        content.resolve(photo.getString("picture")),
                        Color.decode(photo.getString("wall")),
                        photo.getJsonNumber("aside").doubleValue(),
                        photo.getBoolean("hidden", false))
                .drawn();
    }

    /** Sends the form of a count, unless the hub's log already has a count with its number. */
    private void record(JsonObject count, String form, String action, Map<String, String> own) {
        var asset = asset(count);
        if (asset.isEmpty()) return;
        var unit = count.getString("unit");
        var log = officers.administrator()
                .get("/api/v1/audit?action=" + action + "&object=asset:" + asset.get() + "&organisation="
                        + organisation(unit));
        var number = String.valueOf(count.getInt("amount"));
        var isThere = log.asJsonObject().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getJsonObject("details"))
                .anyMatch(entry -> entry.getString("number").equals(number)
                        && entry.getString("kind", "").equals(own.getOrDefault("kind", "")));
        if (isThere) return;
        var fields = new HashMap<>(own);
        fields.putAll(
                Map.of("unit", unit, "asset", asset.get(), "usedOn", day(count).toString(), "amount", number));
        new DemoForms(officers.of(unit)).send(form, fields);
    }

    private String organisation(String code) {
        return officers
                .administrator()
                .get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(unit -> unit.getString("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal("the demo has no unit " + code, null))
                .getString("id");
    }

    /** Returns the page of a photo's place. */
    private String page(JsonObject photo) {
        var officer = officers.administrator();
        var address = "/console/places/" + place(photo).getString("id");
        return officer.send(officer.request(address).GET().build()).body();
    }

    private JsonObject place(JsonObject photo) {
        var unit = photo.getString("unit");
        return officers
                .administrator()
                .get("/api/v1/places?limit=200&unit=" + unit)
                .asJsonObject()
                .getJsonArray("places")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getJsonObject("place").getString("reference").equals(photo.getString("place")))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal("the demo has no place " + photo.getString("place"), null));
    }

    private static boolean isByOfficer(JsonObject photo) {
        return photo.getString("by").equals("officer");
    }

    /** Returns the last occurrence of this day of the year. */
    private LocalDate day(JsonObject count) {
        var day = LocalDate.parse(today.getYear() + "-" + count.getString("day"));
        return day.isAfter(today) ? day.minusYears(1) : day;
    }

    private Optional<String> asset(JsonObject of) {
        return known.id(of.getString("asset"));
    }

    private List<JsonObject> list(String name) {
        return year.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}

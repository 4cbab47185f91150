package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Creator of the demo assets, each exactly once even if loading is interrupted. An asset of an earlier run is found by
 * its note, as the variant of its source, or by its title. It may also be an empty draft that was created but not
 * noted.
 */
final class DemoBeginning {
    private static final String HOME = "so-khcn";

    private final HubClient uploader;
    private final DemoNotes notes;
    private final Clock clock;

    DemoBeginning(HubClient uploader, DemoNotes notes, Clock clock) {
        this.uploader = uploader;
        this.notes = notes;
        this.clock = clock;
    }

    /** Returns the id of the described asset; creates it if it does not exist. */
    String of(JsonObject description) {
        var key = description.getString("key");
        var noted = notes.id(key);
        if (noted.isPresent()) return noted.get();
        var left = source(description)
                .map(source -> variant(source, description))
                .orElseGet(() -> titled(description).or(() -> empty(description, notes.since(key))));
        var id = left.orElseGet(() -> begin(key, description));
        notes.begun(key, id);
        return id;
    }

    private String begin(String key, JsonObject description) {
        notes.aboutToBegin(key, clock.instant());
        var asset = Json.createObjectBuilder()
                .add("organisation", HOME)
                .add("kind", description.getString("kind"))
                .add("language", description.getString("language"));
        source(description).ifPresent(source -> asset.add("variantOf", source).add("madeFrom", newest(source)));
        return uploader.createAsset(asset.build());
    }

    private int newest(String source) {
        return uploader.asset(source).getJsonArray("versions").getJsonObject(0).getInt("number");
    }

    /** Returns the id of the source of a variant. */
    private Optional<String> source(JsonObject description) {
        return description.containsKey("variantOf") ? notes.id(description.getString("variantOf")) : Optional.empty();
    }

    private Optional<String> variant(String source, JsonObject description) {
        return uploader.asset(source).getJsonArray("family").getValuesAs(JsonObject.class).stream()
                .filter(member -> !member.getBoolean("isSource")
                        && member.getString("form").equals("standard")
                        && member.getString("language").equals(description.getString("language")))
                .map(member -> member.getString("asset"))
                .findFirst();
    }

    private Optional<String> titled(JsonObject description) {
        var title = description.getString("title");
        var query = "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return last(description, query, line -> line.getString("title").equals(title));
    }

    private Optional<String> empty(JsonObject description, Optional<Instant> since) {
        return since.flatMap(begun -> last(
                description,
                "&stage=draft",
                line -> line.getString("title").isEmpty()
                        && line.getOrDefault("newest", JsonValue.NULL).equals(JsonValue.NULL)
                        && !Instant.parse(line.getString("savedAt")).isBefore(begun)));
    }

    private Optional<String> last(JsonObject description, String query, Predicate<JsonObject> matches) {
        var address = "/api/v1/assets?limit=100&kind=" + description.getString("kind") + "&language="
                + description.getString("language") + query;
        List<JsonObject> lines =
                uploader.get(address).asJsonObject().getJsonArray("assets").getValuesAs(JsonObject.class);
        return lines.stream()
                .filter(line ->
                        line.getJsonObject("organisation").getString("code").equals(HOME))
                .filter(matches)
                .map(line -> line.getString("id"))
                .reduce((later, earlier) -> earlier);
    }
}

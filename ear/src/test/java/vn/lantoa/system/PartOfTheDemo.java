package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The content of the demo with some of its assets, in a separate folder.
 *
 * @param keys of the assets
 */
public record PartOfTheDemo(Path folder, List<String> keys) {
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();

    /** Writes it, with the whole year. */
    public Path written() throws IOException {
        return written(use -> true, Integer.MAX_VALUE);
    }

    /** Writes it, with units' declarations of a year as far as needed, and the reports of this number of units. */
    public Path written(Predicate<JsonObject> use, int reports) throws IOException {
        if (Files.exists(folder)) return folder;
        Files.createDirectory(folder);
        for (var name : List.of("tariffs.json", "services.csv"))
            Files.copy(CONTENT.resolve(name), folder.resolve(name));
        write("catalogue.json", Json.createObjectBuilder().add("assets", array(new ArrayList<>(assets()))));
        var plan = read("campaign.json");
        var campaign = Json.createObjectBuilder(plan);
        for (var part : List.of("attached", "out"))
            campaign.add(part, array(some(plan.getJsonArray(part), one -> keys.contains(one.getString("asset")))));
        write("campaign.json", campaign);
        var year = read("year.json");
        write(
                "year.json",
                Json.createObjectBuilder(year)
                        .add("uses", array(some(year.getJsonArray("uses"), use)))
                        .add("photos", array(new ArrayList<>(photos(year))))
                        .add("reports", Math.min(reports, year.getInt("reports"))));
        return folder;
    }

    /** The assets, as the catalogue describes them. */
    public List<JsonObject> assets() {
        return read("catalogue.json").getJsonArray("assets").getValuesAs(JsonObject.class).stream()
                .filter(asset -> keys.contains(asset.getString("key")))
                .map(PartOfTheDemo::withWholePaths)
                .toList();
    }

    /** The asset with absolute paths of its files. */
    private static JsonObject withWholePaths(JsonObject asset) {
        var files = Json.createArrayBuilder();
        for (var file : asset.getJsonArray("files").getValuesAs(JsonObject.class))
            files.add(Json.createObjectBuilder(file)
                    .add("path", CONTENT.resolve(file.getString("path")).toString()));
        return Json.createObjectBuilder(asset).add("files", files).build();
    }

    /** The photos with absolute paths of the displayed pictures. */
    private static List<JsonObject> photos(JsonObject year) {
        return year.getJsonArray("photos").getValuesAs(JsonObject.class).stream()
                .map(photo -> Json.createObjectBuilder(photo)
                        .add(
                                "picture",
                                CONTENT.resolve(photo.getString("picture")).toString())
                        .build())
                .toList();
    }

    private static List<JsonValue> some(JsonArray all, Predicate<JsonObject> wanted) {
        return all.getValuesAs(JsonObject.class).stream()
                .filter(wanted)
                .map(JsonValue.class::cast)
                .toList();
    }

    private static JsonArray array(List<JsonValue> values) {
        return Json.createArrayBuilder(values).build();
    }

    private static JsonObject read(String file) {
        try (var reader = Json.createReader(Files.newInputStream(CONTENT.resolve(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private void write(String file, JsonObjectBuilder json) throws IOException {
        Files.writeString(folder.resolve(file), json.build().toString());
    }
}

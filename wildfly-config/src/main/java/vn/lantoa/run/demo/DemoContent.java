package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the demo content into an empty hub, asset by asset, up to the state each is meant to show. What has been brought
 * in is noted in a file, so that a start that was broken off goes on where it was.
 */
public final class DemoContent {
    private static final String PASSWORD = "lantoa-demo";

    private final URI hub;
    private final Path content;
    private final Path done;

    /**
     * @param content folder with {@code catalogue.json} and the files
     * @param done where to note what has been brought in
     */
    public DemoContent(URI hub, Path content, Path done) {
        this.hub = hub;
        this.content = content;
        this.done = done;
    }

    /** Brings in what is missing; gives how many assets that were. */
    public int load() {
        var known = known();
        var catalogue = catalogue();
        var missing = catalogue.stream()
                .filter(asset -> !known.containsKey(asset.getString("key")))
                .toList();
        if (missing.isEmpty()) return 0;
        var crew = DemoCrew.signIn(hub, PASSWORD);
        var begun = new LinkedHashMap<JsonObject, DemoAsset>();
        for (var description : inOrder(missing)) {
            var asset = new DemoAsset(crew, content, description, known);
            asset.upload();
            known.put(description.getString("key"), asset.id());
            begun.put(description, asset);
        }
        begun.values().forEach(DemoAsset::seal);
        begun.forEach((description, asset) -> {
            asset.bringOut(known);
            note(description.getString("key"), asset.id());
        });
        return begun.size();
    }

    /** Sources before their variants, and what replaces something before what it replaces. */
    private static List<JsonObject> inOrder(List<JsonObject> assets) {
        var order = new ArrayList<JsonObject>();
        assets.stream().filter(a -> !a.containsKey("variantOf")).forEach(order::add);
        assets.stream().filter(a -> a.containsKey("variantOf")).forEach(order::add);
        return order;
    }

    private List<JsonObject> catalogue() {
        try (var reader = Json.createReader(Files.newInputStream(content.resolve("catalogue.json")))) {
            JsonArray assets = reader.readObject().getJsonArray("assets");
            return assets.getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo content cannot be read", e);
        }
    }

    private Map<String, String> known() {
        var known = new HashMap<String, String>();
        try {
            if (!Files.exists(done)) return known;
            for (var line : Files.readAllLines(done)) {
                var space = line.indexOf(' ');
                known.put(line.substring(0, space), line.substring(space + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + done, e);
        }
        return known;
    }

    private void note(String key, String id) {
        try {
            Files.writeString(done, key + " " + id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + done, e);
        }
    }
}

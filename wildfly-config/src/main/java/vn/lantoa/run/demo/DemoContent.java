package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final String CAMPAIGN = "campaign";
    private static final String PROVINCE = "province";
    private static final String IS_THERE = "is-there";

    private final URI hub;
    private final Path content;
    private final Path done;

    /**
     * @param content folder with {@code catalogue.json}, {@code campaign.json}, {@code tariffs.json} and the files
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
        var missing = read("catalogue.json").getJsonArray("assets").getValuesAs(JsonObject.class).stream()
                .filter(asset -> !known.containsKey(asset.getString("key")))
                .toList();
        if (!known.containsKey(PROVINCE)) {
            new DemoProvince(HubClient.signIn(hub, "quantri", PASSWORD), read("tariffs.json")).bring();
            note(PROVINCE, IS_THERE);
        }
        if (missing.isEmpty() && known.containsKey(CAMPAIGN)) return 0;
        var crew = DemoCrew.signIn(hub, PASSWORD);
        // a variant follows a sealed version of its source
        bring(missing.stream().filter(asset -> !isVariant(asset)).toList(), crew, known);
        bring(missing.stream().filter(DemoContent::isVariant).toList(), crew, known);
        if (!known.containsKey(CAMPAIGN)) {
            new DemoCampaign(crew.releaser(), known, read("campaign.json")).bring();
            note(CAMPAIGN, IS_THERE);
        }
        return missing.size();
    }

    /** All uploads first, so that the hub inspects some while others come in. */
    private void bring(List<JsonObject> descriptions, DemoCrew crew, Map<String, String> known) {
        var begun = new LinkedHashMap<String, DemoAsset>();
        for (var description : descriptions) {
            var asset = new DemoAsset(crew, content, description, known);
            asset.upload();
            begun.put(description.getString("key"), asset);
            known.put(description.getString("key"), asset.id());
        }
        begun.values().forEach(DemoAsset::seal);
        begun.forEach((key, asset) -> {
            asset.bringOut(known);
            note(key, asset.id());
        });
    }

    private static boolean isVariant(JsonObject asset) {
        return asset.containsKey("variantOf");
    }

    private JsonObject read(String file) {
        try (var reader = Json.createReader(Files.newInputStream(content.resolve(file)))) {
            return reader.readObject();
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

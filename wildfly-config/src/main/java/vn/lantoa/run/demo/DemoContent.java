package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Loads the demo content into an empty hub, each asset up to its intended state. Loading may be interrupted at any
 * time, by the end of this process or of the hub. The next run continues, and each asset exists once.
 */
public final class DemoContent {
    private static final String PASSWORD = "lantoa-demo";
    private static final String CAMPAIGN = "campaign";
    private static final String PROVINCE = "province";
    private static final String DECLARED = "declared";
    private static final String PLACES = "places";
    private static final String REPORTS = "reports";
    private static final String IS_THERE = "is-there";

    private final URI hub;
    private final Path content;
    private final Path notes;
    private final Consumer<String> progress;

    /**
     * Creates the loader.
     *
     * @param content folder with {@code catalogue.json}, {@code campaign.json}, {@code year.json},
     *     {@code tariffs.json}, {@code services.csv} and the files
     * @param notes file of the progress
     * @param progress receives a line about each step that may take a while
     */
    public DemoContent(URI hub, Path content, Path notes, Consumer<String> progress) {
        this.hub = hub;
        this.content = content;
        this.notes = notes;
        this.progress = progress;
    }

    /** Creates the loader without progress reports. */
    public DemoContent(URI hub, Path content, Path notes) {
        this(hub, content, notes, line -> {});
    }

    /** Loads what is missing. Returns the number of assets. */
    public int load() {
        var known = DemoNotes.of(notes);
        var missing = read("catalogue.json").getJsonArray("assets").getValuesAs(JsonObject.class).stream()
                .filter(asset -> !known.isDone(asset.getString("key")))
                .toList();
        if (missing.isEmpty() && known.isDone(PLACES) && known.isDone(REPORTS)) return 0;
        var administrator = HubClient.signIn(hub, "quantri", PASSWORD);
        var year = new DemoYear(administrator, read("year.json"));
        once(known, PROVINCE, "communes, services and tariffs", () -> new DemoProvince(
                        administrator, read("tariffs.json"), text("services.csv"))
                .bring());
        once(known, DECLARED, "what units declare of a year", year::declare);
        var crew = DemoCrew.signIn(hub, PASSWORD);
        // variants come second, because a variant follows a sealed version of its source
        var uploaded = new Count("uploaded", missing.size());
        var ready = new Count("ready", missing.size());
        for (var turn : List.of(false, true))
            bring(missing.stream().filter(asset -> isVariant(asset) == turn).toList(), crew, known, uploaded, ready);
        once(known, CAMPAIGN, "the campaign", () -> new DemoCampaign(crew.releaser(), known, read("campaign.json"))
                .bring());
        var places = places(administrator, crew, known, year.today());
        once(known, PLACES, "places, photos of them, and what was printed", places::bring);
        once(known, REPORTS, "the reports of a year", () -> report(administrator, crew, known, year, places));
        return missing.size();
    }

    private void once(DemoNotes known, String part, String said, Runnable bring) {
        if (known.isDone(part)) return;
        progress.accept(said);
        bring.run();
        known.done(part, IS_THERE);
    }

    /** Uploads everything first, so that the hub inspects files while others are being uploaded. */
    private void bring(List<JsonObject> descriptions, DemoCrew crew, DemoNotes known, Count uploaded, Count ready) {
        var beginning = new DemoBeginning(crew.uploader(), known, Clock.systemUTC());
        var begun = new LinkedHashMap<String, DemoAsset>();
        for (var description : descriptions) {
            var asset = new DemoAsset(crew, content, description, beginning.of(description));
            asset.upload();
            begun.put(description.getString("key"), asset);
            uploaded.one(description);
        }
        begun.values().forEach(DemoAsset::seal);
        for (var description : descriptions) {
            var key = description.getString("key");
            var asset = Objects.requireNonNull(begun.get(key));
            asset.bringOut(known);
            known.done(key, asset.id());
            ready.one(description);
        }
    }

    private DemoPlaces places(HubClient administrator, DemoCrew crew, DemoNotes known, LocalDate today) {
        var officers = new DemoPlaces.Officers(administrator, crew.uploader(), HubClient.anonymous(hub));
        return new DemoPlaces(content, officers, known, read("year.json"), today);
    }

    private void report(HubClient administrator, DemoCrew crew, DemoNotes known, DemoYear year, DemoPlaces places) {
        var plan = read("year.json");
        var others = new DemoReaders(hub, known, plan).come(crew.releaser(), year.today());
        var leader = HubClient.signIn(hub, "lanhdao", PASSWORD);
        var reports = new DemoReports(administrator, leader, plan, year.today());
        reports.putOff();
        // reports submitted before this point would lack these figures
        places.awaitLooks();
        year.awaitEvidence(others + places.evidence());
        reports.bring();
    }

    private static boolean isVariant(JsonObject asset) {
        return asset.containsKey("variantOf");
    }

    private String text(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo content cannot be read", e);
        }
    }

    private JsonObject read(String file) {
        try (var reader = Json.createReader(Files.newInputStream(content.resolve(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the demo content cannot be read", e);
        }
    }

    /** A counter of assets that have completed a step. */
    private final class Count {
        private final String step;
        private final int all;
        private int past;

        Count(String step, int all) {
            this.step = step;
            this.all = all;
        }

        void one(JsonObject description) {
            past++;
            progress.accept(step + " " + past + " of " + all + ": " + description.getString("title"));
        }
    }
}

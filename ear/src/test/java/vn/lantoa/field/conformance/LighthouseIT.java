package vn.lantoa.field.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.Program;

/** Public pages under Lighthouse on a phone, with the browser of the browser tests. */
@Tag("conformance")
class LighthouseIT {
    private static final Path LIGHTHOUSE = Path.of(System.getProperty("field.npm"), "node_modules/.bin/lighthouse");
    private static final int LEAST = 95;

    /** Measurements per page: other work of the machine can disturb one, but not the median of three. */
    private static final int TIMES = 3;

    private static final List<String> COLUMNS = List.of("performance", "accessibility", "best-practices", "seo");

    @Test
    void public_pages_score_at_least_95_in_four_categories() throws Exception {
        measure(pages(), COLUMNS);
    }

    /** Without the category of search engines: frames are excluded from indexing, their pages are indexed. */
    @Test
    void frames_for_portals_score_at_least_95_in_three_categories() throws Exception {
        var frames = List.of(shown("infographic").replace("/a/", "/embed/"), "/embed/collection?layout=grid");
        measure(frames, COLUMNS.subList(0, 3));
    }

    private static List<String> pages() throws Exception {
        return List.of(
                "/",
                shown("infographic"),
                shown("video"),
                "/search?q=h%E1%BB%93%20s%C6%A1",
                DemoHub.campaign(),
                "/feeds");
    }

    /** The page of an asset of this kind. */
    private static String shown(String kind) throws IOException, InterruptedException {
        try (var reader = Json.createReader(Files.newBufferedReader(written("/feeds/kind-" + kind + ".json")))) {
            var url = reader.readObject().getJsonArray("items").getJsonObject(0).getString("url");
            return url.substring(url.indexOf("/a/"));
        }
    }

    private static Path written(String address) throws IOException, InterruptedException {
        return Files.write(Program.workshop("lighthouse").resolve("feed.json"), DemoHub.bytes(address));
    }

    private static void measure(List<String> addresses, List<String> columns) throws Exception {
        assertThat(LIGHTHOUSE).as("Lighthouse").exists();
        DemoHub.awaitRenditions();
        var low = new ArrayList<String>();
        for (var address : addresses) {
            var figures = figures(address, columns);
            System.out.println("Lighthouse: " + address + " " + figures);
            if (figures.values().stream().anyMatch(figure -> figure < LEAST)) low.add(address + " " + figures);
        }
        assertThat(low).isEmpty();
    }

    /** The figures of the first measurement, or the median of several if that is low. */
    private static Map<String, Long> figures(String address, List<String> columns) throws Exception {
        var all = new ArrayList<JsonObject>();
        all.add(categories(address));
        while (columns.stream().anyMatch(column -> middle(all, column) < LEAST) && all.size() < TIMES)
            all.add(categories(address));
        var figures = new LinkedHashMap<String, Long>();
        columns.forEach(column -> figures.put(column, middle(all, column)));
        return figures;
    }

    private static long middle(List<JsonObject> measurements, String column) {
        var sorted = measurements.stream()
                .map(one -> one.getJsonObject(column).getJsonNumber("score").doubleValue())
                .sorted()
                .toList();
        return Math.round(100 * sorted.get(sorted.size() / 2));
    }

    /** Repeats if Lighthouse itself fails, as it recommends if Chromium did not report the start of the page. */
    private static JsonObject categories(String address) throws Exception {
        try {
            return measured(address);
        } catch (IllegalStateException failed) {
            return measured(address);
        }
    }

    private static JsonObject measured(String address) throws Exception {
        var browser = Files.readString(Path.of(System.getProperty("product.chromium")))
                .strip();
        var report = Program.workshop("lighthouse").resolve("report.json");
        Files.deleteIfExists(report);
        try (var lighthouse = Program.start(
                "/usr/bin/env",
                "CHROME_PATH=" + browser,
                LIGHTHOUSE.toString(),
                DemoHub.uri().resolve(address).toString(),
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
                "--output=json",
                "--output-path=" + report,
                "--quiet")) {
            lighthouse.lines();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(report))) {
            return reader.readObject().getJsonObject("categories");
        }
    }
}

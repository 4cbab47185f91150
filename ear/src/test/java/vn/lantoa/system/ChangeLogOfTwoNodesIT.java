package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/**
 * Sixteen releasers at two nodes release again and again for a minute, and a reader polls the change log: no number is
 * missing, none comes late, and every release that was answered is in it.
 */
class ChangeLogOfTwoNodesIT {
    private static final int WRITERS = 16;
    private static final Duration WRITING = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Entry(long seq, String asset, String change) {}

    @Test
    void is_complete_gapless_and_ordered() throws Exception {
        var nodes = List.of(TheProduct.uri(), TheProduct.second().home());
        var assets = approvedAssets(nodes.get(0));
        var releasers =
                nodes.stream().map(node -> DemoOfficers.at(node, "phathanh")).toList();
        var start = head();
        var writing = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            Future<List<Entry>> reader = pool.submit(() -> follow(start, writing));
            var writers = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                var releaser = releasers.get(i % releasers.size());
                var asset = assets.get(i);
                writers.add(() -> release(releaser, asset));
            }
            var released = new ArrayList<Integer>();
            for (var done : pool.invokeAll(writers)) released.add(done.get());
            writing.set(false);

            var seen = reader.get();

            System.out.printf(
                    "change log: %d entries of %d writers at two nodes in %d s%n",
                    seen.size(), WRITERS, WRITING.toSeconds());
            assertThat(seen)
                    .extracting(Entry::seq)
                    .isEqualTo(LongStream.rangeClosed(start + 1, head()).boxed().toList());
            var published = count(seen, "PUBLISH");
            var superseded = count(seen, "SUPERSEDE");
            for (int i = 0; i < WRITERS; i++) {
                assertThat(published).containsEntry(assets.get(i), (long) released.get(i));
                assertThat(superseded).containsEntry(assets.get(i), released.get(i) - 1L);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<String, Long> count(List<Entry> entries, String change) {
        return entries.stream()
                .filter(entry -> entry.change().equals(change))
                .collect(Collectors.groupingBy(Entry::asset, Collectors.counting()));
    }

    /** Releases the same version repeatedly, at least twice, each time for a second longer; returns how often. */
    private static int release(HubClient releaser, String asset) {
        var end = Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.SECONDS);
        var until = Instant.now().plus(WRITING);
        int released = 0;
        while (released < 2 || Instant.now().isBefore(until)) {
            releaser.post(
                    "/api/v1/releases",
                    Json.createObjectBuilder()
                            .add("asset", asset)
                            .add("version", 1)
                            .add("reach", "internal")
                            .add("expiresAt", end.plusSeconds(released).toString())
                            .build());
            released++;
        }
        return released;
    }

    /** The entries that a polling reader gets, in the order in which they come. */
    private static List<Entry> follow(long start, AtomicBoolean writing) throws SQLException {
        var seen = new ArrayList<Entry>();
        long cursor = start;
        try (var connection = connect();
                var query = connection.prepareStatement(
                        "select seq, asset_id::text, change from change_entry where seq > ? order by seq limit 100")) {
            for (boolean more = true; more; ) {
                boolean ending = !writing.get();
                query.setLong(1, cursor);
                int found = 0;
                try (var rows = query.executeQuery()) {
                    for (; rows.next(); found++) {
                        cursor = rows.getLong(1);
                        seen.add(new Entry(cursor, rows.getString(2), rows.getString(3)));
                    }
                }
                more = !ending || found > 0;
            }
        }
        return seen;
    }

    private static long head() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select seq from change_head")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        var settings = TheProduct.running().services().environment();
        return DriverManager.getConnection(
                settings.get("LANTOA_DB_URL"), settings.get("LANTOA_DB_USER"), settings.get("LANTOA_DB_PASSWORD"));
    }

    private static List<String> approvedAssets(URI node) {
        var uploader = DemoOfficers.at(node, "canbo");
        var approver = DemoOfficers.at(node, "duyet");
        var assets = new ArrayList<String>();
        for (int i = 1; i <= WRITERS; i++) assets.add(approved(uploader, approver, i));
        return assets;
    }

    private static String approved(HubClient uploader, HubClient approver, int number) {
        var asset = uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "sms-text")
                .add("language", "vi")
                .build());
        uploader.saveDraft(asset, texts(number));
        var version = uploader.seal(asset);
        HubClient.await("version of " + asset, PATIENCE, () -> uploader.version(asset, version)
                .getJsonObject("version")
                .getString("state")
                .equals("READY"));
        var submission = uploader.post(
                "/api/v1/submissions",
                Json.createObjectBuilder()
                        .add("asset", asset)
                        .add("version", version)
                        .build());
        approver.post(
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("submission", submission.getString("id"))
                        .add("decision", "approve")
                        .build());
        return asset;
    }

    private static JsonObject texts(int number) {
        return Json.createObjectBuilder()
                .add("title", "Tin nhắn số " + number)
                .add("description", "Tin nhắn để thử nhật ký thay đổi.")
                .add("topic", "III.2")
                .add("audience", Json.createArrayBuilder().add("citizens"))
                .add("license", "CC-BY-4.0")
                .add("credit", "Sở Khoa học và Công nghệ")
                .add("aiUse", "NONE")
                .add("text", "Nộp hồ sơ tại nhà: dichvucong.gov.vn. Cần giúp, gọi 1022. " + number)
                .build();
    }
}

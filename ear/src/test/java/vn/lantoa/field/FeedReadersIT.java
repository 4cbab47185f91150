package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/** A newspaper follows the feed with programs that were not made for it: Debian's newsboat, and feedsmith of npm. */
@Tag("field")
class FeedReadersIT {
    private static final String FIRST = "Lịch tập huấn tháng Mười";
    private static final String SECOND = "Lịch tập huấn tháng Mười, đã sửa giờ";
    private static final String NOTICE = "Nội dung đã được thu hồi";
    private static final String WHY = "Buổi tập huấn bị hoãn.";

    private URI feed;
    private Path desk;

    @BeforeEach
    void anEmptyDesk() throws Exception {
        feed = TheProduct.uri().resolve("/feeds/all.atom");
        desk = Program.workshop("newsboat");
        Files.writeString(desk.resolve("urls"), feed + "\n");
        Files.writeString(desk.resolve("config"), "");
        Files.deleteIfExists(desk.resolve("cache.db"));
    }

    @Test
    void both_readers_see_the_new_item_its_update_and_its_withdrawal() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "training-material", FIRST);
        job.taken(job.uploader().upload(job.asset(), "lịch.txt", "master", null, text("Thứ Ba, 8 giờ.")));
        job.submitApproveRelease();
        both(job, "the new item", (title, text) -> title.equals(FIRST));

        job.draft(SECOND);
        var release = job.submitApproveRelease();
        both(job, "its update", (title, text) -> title.equals(SECOND));

        job.withdraw(release, WHY);
        both(job, "its withdrawal", (title, text) -> title.equals(NOTICE) && text.contains(WHY));
        var xml = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString())
                .body();
        assertThat(xml)
                .contains("<at:deleted-entry ref=\"urn:uuid:" + job.asset() + "\"")
                .contains("<at:comment xml:lang=\"vi\">" + NOTICE + ": " + WHY + "</at:comment>")
                .doesNotContain(FIRST)
                .doesNotContain(SECOND);
    }

    private static java.net.http.HttpRequest.BodyPublisher text(String text) {
        return java.net.http.HttpRequest.BodyPublishers.ofString(text);
    }

    /** Each reader has exactly one item of the asset, and it is as it should be. */
    private void both(MainJob job, String what, BiPredicate<String, String> asItShouldBe) {
        var id = "urn:uuid:" + job.asset();
        for (var reader : List.<Reader>of(this::feedsmith, this::newsboat))
            HubClient.await(what, TheProduct.PATIENCE, () -> {
                var items = reader.read().stream()
                        .filter(item -> item.getString("id").equals(id))
                        .toList();
                assertThat(items).hasSizeLessThan(2);
                return items.size() == 1
                        && asItShouldBe.test(
                                items.get(0).getString("title"), items.get(0).getString("text"));
            });
    }

    /** Reads the feed now, and gives all items as it has them then. */
    private interface Reader {
        List<JsonObject> read();
    }

    private List<JsonObject> feedsmith() {
        var items = new ArrayList<JsonObject>();
        for (var line : said(() -> Program.node("read-feed.mjs", feed.toString())))
            items.add(Json.createReader(new StringReader(line)).readObject());
        return items;
    }

    private List<JsonObject> newsboat() {
        said(() -> Program.start(
                "newsboat",
                "--url-file=" + desk.resolve("urls"),
                "--cache-file=" + desk.resolve("cache.db"),
                "--config-file=" + desk.resolve("config"),
                "--execute=reload"));
        var rows = said(() -> Program.start(
                "sqlite3",
                "-json",
                desk.resolve("cache.db").toString(),
                "select guid as id, title, content as text from rss_item where deleted = 0"));
        var items = new ArrayList<JsonObject>();
        if (!rows.isEmpty())
            items.addAll(Json.createReader(new StringReader(String.join("\n", rows)))
                    .readArray()
                    .getValuesAs(JsonObject.class));
        return items;
    }

    private interface Start {
        Program program() throws java.io.IOException;
    }

    private static List<String> said(Start start) {
        try (var program = start.program()) {
            return program.lines();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

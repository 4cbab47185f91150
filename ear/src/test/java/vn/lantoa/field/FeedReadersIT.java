package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * A newspaper follows the feeds with third-party programs: Debian's newsboat and feedparser, feedsmith and rss-parser
 * of npm, and ROME.
 */
@Tag("field")
class FeedReadersIT {
    private static final String FIRST = "Lịch tập huấn tháng Mười";
    private static final String SECOND = "Lịch tập huấn tháng Mười, đã sửa giờ";
    private static final String NOTICE = "Nội dung đã được thu hồi";
    private static final List<String> FORMATS = List.of("atom", "rss", "json");
    private static final String WHY = "Buổi tập huấn bị hoãn.";

    private FeedReaders readers = new FeedReaders(Path.of(""));

    @BeforeEach
    void emptyFolder() throws Exception {
        readers = new FeedReaders(Files.createTempDirectory(Program.workshop("newsboat"), "desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "json"})
    void all_readers_see_the_new_item_its_update_and_its_withdrawal(String format) throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "training-material", FIRST);
        job.taken(job.uploader()
                .upload(job.asset(), "lịch.txt", "master", null, BodyPublishers.ofString("Thứ Ba, 8 giờ.")));
        job.submitApproveRelease();
        all(job, format, "the new item", item -> item.title().equals(FIRST));

        job.draft(SECOND);
        var release = job.submitApproveRelease();
        all(job, format, "its update", item -> item.title().equals(SECOND));

        job.withdraw(release, WHY);
        all(
                job,
                format,
                "its withdrawal",
                item -> item.title().equals(NOTICE) && item.text().contains(WHY));
        var text = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(feed(format)).build(), BodyHandlers.ofString())
                .body();
        assertThat(text).doesNotContain(FIRST).doesNotContain(SECOND);
        if (format.equals("atom"))
            assertThat(text)
                    .contains("<at:deleted-entry ref=\"urn:uuid:" + job.asset() + "\"")
                    .contains("<at:comment xml:lang=\"vi\">" + NOTICE + ": " + WHY + "</at:comment>");
    }

    @Test
    void all_readers_agree_on_ids_dates_and_files_in_all_formats() {
        for (var title : List.of("Thử nguồn tin & \"dấu\"", "Bài hai", "Bài ba")) {
            var job = MainJob.begin(TheProduct.uri(), "training-material", title);
            for (var role : List.of("master", "print"))
                job.taken(job.uploader()
                        .upload(job.asset(), role + ".txt", role, null, BodyPublishers.ofString(title + role)));
            HubClient.await(
                    "both files",
                    TheProduct.PATIENCE,
                    () -> job.uploader()
                                    .asset(job.asset())
                                    .getJsonObject("draft")
                                    .getJsonArray("files")
                                    .size()
                            == 2);
            job.submitApproveRelease();
            for (var format : FORMATS) all(job, format, "the new item", item -> true);
        }

        var seen = new TreeMap<String, Map<String, FeedReaders.Item>>();
        for (var format : FORMATS)
            readers.of(format).forEach((name, reader) -> seen.put(name + " of " + format, byId(reader, feed(format))));
        assertThat(seen).hasSize(11);
        var whole = Objects.requireNonNull(seen.get("feedsmith of atom"));
        assertThat(whole).hasSizeGreaterThan(2);
        seen.forEach((who, items) -> {
            System.out.printf("feed readers: %s, %d items, %d files%n", who, items.size(), files(items));
            assertThat(items.keySet()).as(who).isEqualTo(whole.keySet());
            items.forEach((id, item) -> assertAgree(who, item, Objects.requireNonNull(whole.get(id))));
        });
    }

    /** Asserts the same item. RSS has one file per item; of Atom's files newsboat keeps one, and rss-parser none. */
    private static void assertAgree(String who, FeedReaders.Item item, FeedReaders.Item whole) {
        assertThat(item.published()).as(who + " " + item.id()).isEqualTo(whole.published());
        if (who.equals("rss-parser of atom")) return;
        if (who.endsWith("of rss") || who.startsWith("newsboat")) {
            assertThat(whole.enclosures()).as(who).containsAll(item.enclosures());
            assertThat(item.enclosures())
                    .as(who)
                    .hasSize(Math.min(1, whole.enclosures().size()));
        } else assertThat(item.enclosures()).as(who).isEqualTo(whole.enclosures());
    }

    private static int files(Map<String, FeedReaders.Item> items) {
        return items.values().stream()
                .mapToInt(item -> item.enclosures().size())
                .sum();
    }

    private static Map<String, FeedReaders.Item> byId(FeedReaders.Reader reader, URI feed) {
        return reader.read(feed).stream().collect(Collectors.toMap(FeedReaders.Item::id, item -> item));
    }

    /** Asserts that each reader has exactly one correct item of the asset. */
    private void all(MainJob job, String format, String what, Predicate<FeedReaders.Item> asItShouldBe) {
        var id = "urn:uuid:" + job.asset();
        readers.of(format)
                .forEach((name, reader) -> HubClient.await(name + ": " + what, TheProduct.PATIENCE, () -> {
                    var items = reader.read(feed(format)).stream()
                            .filter(item -> item.id().equals(id))
                            .toList();
                    assertThat(items).hasSizeLessThan(2);
                    return items.size() == 1 && asItShouldBe.test(items.get(0));
                }));
    }

    private static URI feed(String format) {
        return TheProduct.uri().resolve("/feeds/all." + format);
    }
}

package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/** A newsroom follows the same feed in three formats with Debian's miniflux, by conditional requests. */
@Tag("field")
class MinifluxIT {
    private static final String FIRST = "Tài liệu cho trình đọc tin";
    private static final String SECOND = "Tài liệu cho trình đọc tin, bản sửa";
    private static final String NOTICE = "Nội dung đã được thu hồi";
    private static final String WHY = "Tài liệu in sai trang.";
    private static final String PLACE = "/feeds/kind-training-material.";

    @Test
    void polls_twice_sees_an_update_and_shows_the_notice_of_a_withdrawal() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "training-material", FIRST);
        job.taken(job.uploader()
                .upload(job.asset(), "tài liệu.txt", "master", null, BodyPublishers.ofString("Trang một.")));
        job.submitApproveRelease();
        try (var miniflux = Miniflux.start()) {
            var feeds = new LinkedHashMap<String, Integer>();
            for (var format : new String[] {"atom", "rss", "json"})
                feeds.put(format, miniflux.subscribe(TheProduct.uri().resolve(PLACE + format)));

            feeds.forEach((format, feed) -> see(
                    miniflux,
                    job,
                    feed,
                    "the new item in " + format,
                    one -> one.getString("title").equals(FIRST)
                            && one.getJsonArray("enclosures").size() == 1));
            feeds.forEach((format, feed) -> {
                HubClient.await("a poll of " + format + " that is answered 304", TheProduct.PATIENCE, () -> {
                    int before = unchanged(format);
                    miniflux.poll(feed);
                    return unchanged(format) > before;
                });
                assertThat(miniflux.feed(feed).getString("etag_header")).startsWith("\"");
            });

            job.draft(SECOND);
            var release = job.submitApproveRelease();
            feeds.forEach(
                    (format, feed) -> see(miniflux, job, feed, "its update in " + format, one -> one.getString("title")
                            .equals(SECOND)));

            job.withdraw(release, WHY);
            feeds.forEach((format, feed) -> see(
                    miniflux,
                    job,
                    feed,
                    "its withdrawal in " + format,
                    one -> one.getString("title").equals(NOTICE)
                            && one.getString("content").contains(WHY)));
            feeds.forEach((format, feed) -> {
                assertThat(miniflux.feed(feed).getInt("parsing_error_count")).isZero();
                System.out.printf(
                        "miniflux: %s, %d entries, %d polls answered 304%n",
                        format, miniflux.entries(feed).size(), unchanged(format));
            });
        }
    }

    /** Polls until it has exactly one correct entry of the asset. */
    private static void see(Miniflux miniflux, MainJob job, int feed, String what, Predicate<JsonObject> asItShouldBe) {
        HubClient.await(what, TheProduct.PATIENCE, () -> {
            miniflux.poll(feed);
            var entries = miniflux.entries(feed).stream()
                    .filter(one -> one.getString("url").endsWith(job.asset()))
                    .toList();
            assertThat(entries).hasSizeLessThan(2);
            return entries.size() == 1 && asItShouldBe.test(entries.get(0));
        });
    }

    /** The number of requests for this feed that the hub has answered 304, by its log. */
    private static int unchanged(String format) {
        try (var lines = Files.lines(TheProduct.node().log().resolveSibling("access.log"))) {
            return (int) lines.filter(line -> line.contains(PLACE + format + " 304 "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

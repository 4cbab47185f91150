package vn.lantoa.coverage.crawl.jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.AnsweringChild.Share;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.Content;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Ended;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Read;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Unreadable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SettableClock;

/** Portal pages read by real children. */
@Timeout(240)
class PageReadersTest {
    private static final URI HUB = URI.create("https://kho.tinh.example");
    private static final URI AT = URI.create("https://so.tinh.example/tin/1");
    private static final UUID VISIT = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @TempDir
    Path directory;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-29T18:00:00Z"));
    private final PageReaders readers = new PageReaders();

    @BeforeEach
    void set_up() {
        readers.children = Programs.children();
        readers.config = Programs.config(directory);
        readers.hub = new HubAddress(HUB, HUB);
        readers.clock = clock;
    }

    @AfterEach
    void stop() {
        readers.end();
    }

    @Test
    void a_child_reads_a_page_like_the_hub_itself() throws Exception {
        var id = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
        var picture = "data:image/png;base64," + "QUJD".repeat(1000);
        var page = content("<head><link rel=alternate type=application/rss+xml href=/rss></head>"
                + "<p>Tiếng Việt\t có dấu</p><pre>hai\ndòng</pre><a href='/tin/2#x'>2</a><img src=/a.jpg>"
                + "<img src='" + picture + "'><iframe src='" + HUB + "/embed/" + id
                + "'></iframe><a href='javascript:void(0)'>x</a>");

        var document = read(VISIT, page);

        assertThat(document)
                .isEqualTo(new PortalDocument(
                        List.of(),
                        List.of("https://so.tinh.example/tin/2"),
                        List.of("https://so.tinh.example/rss"),
                        List.of("https://so.tinh.example/a.jpg"),
                        List.of(picture),
                        List.of(new HubReference(HubReference.Kind.EMBED, id, 0)),
                        "Tiếng Việt có dấu hai dòng 2 x"));
        var map = content("<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>https://so.tinh.example/tin/3</loc></url></urlset>");
        assertThat(readers.read(VISIT, PageReaders.LIST, map)).isInstanceOfSatisfying(Read.class, read -> assertThat(
                        read.document().pages())
                .containsExactly("https://so.tinh.example/tin/3"));
        assertThat(folders()).as("one child for all of a visit").hasSize(1);
    }

    @Test
    void a_slow_page_is_unreadable_and_the_next_ones_are_read() throws Exception {
        readers.share = new Share(Duration.ofSeconds(2), Duration.ofMinutes(2));
        read(VISIT, content("<a href=/tin/2>2</a>"));
        var former = folders();

        assertThat(readers.read(VISIT, PageReaders.PAGE, content(SlowPage.html())))
                .isEqualTo(new Unreadable());

        assertThat(folders()).as("nothing is left of the killed child").isEmpty();
        assertThat(read(VISIT, content("<a href=/tin/2>2</a>")).pages()).hasSize(1);
        assertThat(folders()).hasSize(1).doesNotContainAnyElementsOf(former);
    }

    @Test
    void a_page_whose_base_expands_links_to_gigabytes_is_unreadable() throws Exception {
        var links = "<base href='http://x.example/" + "a".repeat(500_000) + "/'>" + "<a href=x>".repeat(10_000);

        assertThat(readers.read(VISIT, PageReaders.PAGE, content(links))).isEqualTo(new Unreadable());
    }

    @Test
    void each_visit_has_its_own_child_and_idle_children_are_ended() throws Exception {
        for (int i = 0; i < 6; i++) read(new UUID(1, i), content("<p>"));

        assertThat(folders()).hasSize(4);
        clock.advance(Duration.ofSeconds(20));
        read(OTHER, content("<p>"));
        clock.advance(Duration.ofSeconds(20));
        readers.tidy(() -> false);
        assertThat(folders()).as("the one that was used within half a minute").hasSize(1);
    }

    @Test
    void disabling_visits_ends_the_current_page_and_waiting_ones() throws Exception {
        read(OTHER, content("<p>"));
        var reading =
                CompletableFuture.supplyAsync(() -> readers.read(VISIT, PageReaders.PAGE, content(SlowPage.html())));
        for (int i = 0; i < 500 && folders().size() < 2; i++) TimeUnit.MILLISECONDS.sleep(20);
        TimeUnit.SECONDS.sleep(1);

        readers.tidy(() -> true);

        assertThat(reading.get(5, TimeUnit.SECONDS)).isEqualTo(new Ended());
        assertThat(folders()).isEmpty();
    }

    @Test
    void rejects_implausible_results_of_a_child() {
        assertThatThrownBy(() -> DocumentLines.read(List.of("PAGE\tjavascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentLines.read(List.of("PAGE\thttp://x.example/" + "a".repeat(1000))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentLines.read(List.of("reference\tFILE\t../../x\t0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentLines.read(List.of("unreadable")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PortalDocument read(UUID visit, Content content) {
        return ((Read) readers.read(visit, PageReaders.PAGE, content)).document();
    }

    private static Content content(String body) {
        return new Content(AT, body.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private List<Path> folders() throws Exception {
        try (var all = Files.list(directory)) {
            return all.toList();
        }
    }
}

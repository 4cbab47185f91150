package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.crawl.CrawlTurn.Robots;
import vn.lantoa.coverage.crawl.PageExtract.Answer;
import vn.lantoa.coverage.crawl.PageExtract.Cost;
import vn.lantoa.coverage.crawl.PageExtract.Link;
import vn.lantoa.coverage.crawl.jsoup.OwnReaders;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome;
import vn.lantoa.coverage.portal.PortalAddress;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardOutcome.Barred;
import vn.lantoa.distribution.delivery.OutwardOutcome.Failed;
import vn.lantoa.embed.check.PortalCalls;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;

/** The processing of a portal's responses. */
class PortalReaderTest {
    private static final URI HUB = URI.create("https://kho.tinh.example");
    private static final String AT = "https://so.tinh.example/tin/1";

    private static final Duration LOOK = Duration.ofSeconds(40);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-29T18:00:00Z"));
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static final int LOADED = 3 << 20;

    private List<String> loads = List.of("https://so.tinh.example/a.js");
    private final List<String> loaded = new ArrayList<>();
    private int requests;
    private String type = "";
    private int rendered;
    private boolean hasBrowser = true;
    private PageReaders readers = new OwnReaders(new HubAddress(HUB, HUB));

    @Test
    void addresses_excluded_by_robots_txt_are_not_requested() {
        var extract = reader(html("<p>")).read(turn("User-agent: *\nDisallow: /tin/\n"), item(PageKind.PAGE));

        assertThat(extract.answer()).isEqualTo(Answer.CLOSED);
        assertThat(extract.cost()).isEqualTo(Cost.NOTHING);
        assertThat(requests).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "304, SAME, 2",
        "404, NOTHING, 2",
        "410, NOTHING, 2",
        "403, NOTHING, 2",
        "429, PUT_OFF, 120",
        "503, PUT_OFF, 120"
    })
    void a_response_without_a_page_determines_whether_to_retry(int status, Answer answer, int pause) {
        var headers =
                status == 429 || status == 503 ? Map.of("retry-after", List.of("120")) : Map.<String, List<String>>of();

        var extract = read(new Answered(status, headers, new byte[0]), PageKind.PAGE);

        assertThat(extract.answer()).isEqualTo(answer);
        assertThat(extract.pause()).hasSeconds(pause);
    }

    @Test
    void a_page_that_needs_scripts_is_read_as_rendered_at_the_cost_of_the_visit() {
        loads = List.of(AT, "https://so.tinh.example/a.js", "https://so.tinh.example/kin/b.js", "file:///etc/passwd");

        var extract = reader(html("<div id=x></div><script src=/a.js></script>"))
                .read(turn("User-agent: *\nDisallow: /kin/"), item(PageKind.PAGE));

        assertThat(extract.links())
                .containsExactly(
                        new Link("https://so.tinh.example/true.jpg", PageKind.FILE),
                        new Link("https://so.tinh.example/false.jpg", PageKind.FILE));
        assertThat(loaded).as("requests besides the page").containsExactly("so.tinh.example/a.js 8388608");
        assertThat(extract.cost()).isEqualTo(new Cost(2, LOADED, 5, 1, 1));
        assertThat(extract.pause()).hasSeconds(4);
        assertThat(extract.validators()).isEqualTo(PageExtract.Validators.NONE);
    }

    @Test
    void what_a_page_loads_is_limited_in_requests_and_bytes_and_frames_to_the_portal() {
        loads = Collections.nCopies(100, "https://so.tinh.example/a.js");
        read(html("<script>"), PageKind.PAGE);
        assertThat(loaded)
                .containsExactly(
                        "so.tinh.example/a.js 8388608", "so.tinh.example/a.js 5242880", "so.tinh.example/a.js 2097152");

        loaded.clear();
        loads = List.of("https://other.example/", "https://other.example/a.js", "https://other.example/kin/b.js");
        assertThat(read(html("<script>"), PageKind.PAGE).cost().requests())
                .as("of the page, two for robots.txt, and of the script")
                .isEqualTo(4);
        assertThat(loaded).containsExactly("other.example/a.js 8388608");
    }

    @Test
    void a_page_with_content_is_not_rendered() {
        for (var page : List.of(
                "<p>a",
                "<script></script>" + "chữ ".repeat(300),
                "<script></script><img src=1.jpg><img src=2.jpg><img src=3.jpg><img src=4.jpg>",
                "<script></script><a href=https://kho.tinh.example/a/0190c2f4-0000-7000-8000-000000000001>a</a>"))
            assertThat(read(html(page), PageKind.PAGE).cost()).isEqualTo(new Cost(1, 0, 5));
    }

    @Test
    void a_visit_counts_the_pages_that_are_not_rendered() {
        rendered = 10;
        assertThat(read(html("<script>"), PageKind.PAGE).cost())
                .as("at the limit")
                .isEqualTo(new Cost(1, 0, 5, 1, 0));
        rendered = 0;
        assertThat(reader(html("<script>"))
                        .read(turn("User-agent: *\nCrawl-delay: 5"), item(PageKind.PAGE))
                        .cost())
                .as("with a longer pause")
                .isEqualTo(new Cost(1, 0, 5, 1, 0));
        hasBrowser = false;
        assertThat(read(html("<script>"), PageKind.PAGE).cost())
                .as("no browser")
                .isEqualTo(new Cost(1, 0, 5, 1, 0));
    }

    @Test
    void blocked_requests_find_nothing_and_timeouts_are_retried() {
        assertThat(read(new Barred("address-inside"), PageKind.PAGE).answer()).isEqualTo(Answer.BARRED);
        assertThat(read(new Failed("timeout"), PageKind.PAGE).answer()).isEqualTo(Answer.PUT_OFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tin/2 | https://so.tinh.example/tin/2",
                "https://www.so.tinh.example/tin/2 | https://www.so.tinh.example/tin/2",
                "http://10.0.0.1/latest/meta-data |",
                "https://other.example/ |",
                "file:///etc/passwd |"
            })
    void a_redirect_adds_an_address_of_the_portal_or_nothing(String to, @Nullable String next) {
        var extract = read(new Answered(302, Map.of("location", List.of(to)), new byte[0]), PageKind.PAGE);

        assertThat(extract.answer()).isEqualTo(to.startsWith("file:") ? Answer.NOTHING : Answer.MOVED);
        assertThat(extract.links()).isEqualTo(next == null ? List.of() : List.of(new Link(next, PageKind.PAGE)));
    }

    @Test
    void only_addresses_of_the_portal_and_pictures_of_other_hosts_are_followed() {
        var extract = read(
                html("<a href=/tin/2>a</a><a href=https://other.example/>b</a><a href=http://127.0.0.1/>c</a>"
                        + "<img src=/a.jpg><img src=https://anh.other.example/b.jpg><img src=https://dem.example/1>"
                        + "<img src=https://kho.tinh.example/f/c.png><a href=https://other.example/d.pdf>d</a>"),
                PageKind.PAGE);

        assertThat(extract.answer()).isEqualTo(Answer.READ);
        assertThat(extract.links())
                .containsExactly(
                        new Link("https://so.tinh.example/a.jpg", PageKind.FILE),
                        new Link("https://anh.other.example/b.jpg", PageKind.FILE),
                        new Link("https://so.tinh.example/tin/2", PageKind.PAGE));
    }

    @Test
    void pictures_of_other_hosts_obey_their_robots_txt_and_it_is_paid_for() {
        var at = new Item(
                "https://anh.other.example/kin/b.jpg", PageKind.FILE, 1, "https://so.tinh.example/", "", "", Set.of());

        var closed = reader(html("")).read(turn(""), at);

        assertThat(closed.answer()).isEqualTo(Answer.CLOSED);
        assertThat(closed.cost().requests()).isOne();
        assertThat(requests).isZero();
    }

    @Test
    void compares_pictures_within_a_page() {
        var picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(Arrays.copyOf(PNG, 3000));

        read(html("<img src='" + picture + "'><img src='data:image/png;base64,AA=='>"), PageKind.PAGE);

        assertThat(type).isEqualTo("image/png");
    }

    @Test
    void a_style_sheet_links_to_its_pictures() {
        var sheet = ".a{background:url(../anh/a.jpg)} @font-face{src:url(a.woff2)}".getBytes(StandardCharsets.UTF_8);
        var answer = new Answered(200, Map.of("content-type", List.of("text/css")), sheet);

        assertThat(read(answer, PageKind.FILE).links())
                .containsExactly(new Link("https://so.tinh.example/anh/a.jpg", PageKind.FILE));
    }

    @ParameterizedTest
    @CsvSource({"image/jpg, image/png", "application/octet-stream, image/png", "'', image/png", "image/jpeg, image/jpeg"
    })
    void the_content_determines_a_type_that_the_portal_does_not_know(String stated, String used) {
        read(new Answered(200, Map.of("content-type", List.of(stated)), PNG), PageKind.FILE);

        assertThat(type).isEqualTo(used);
    }

    @Test
    void stores_validators_for_the_next_conditional_request() {
        var answer = new Answered(
                200,
                Map.of(
                        "content-type", List.of("text/html"),
                        "etag", List.of("\"1\""),
                        "last-modified", List.of("ố")),
                new byte[0]);

        assertThat(read(answer, PageKind.PAGE).validators()).isEqualTo(new PageExtract.Validators("\"1\"", ""));
    }

    @Test
    void an_unreadable_page_is_skipped_and_retried_if_its_child_was_ended() {
        readers = always(new PageOutcome.Unreadable());
        assertThat(read(html("<p>"), PageKind.PAGE).answer()).isEqualTo(Answer.UNREADABLE);
        assertThat(read(html("<p>"), PageKind.SITEMAP).answer()).isEqualTo(Answer.UNREADABLE);
        readers = always(new PageOutcome.Ended());
        assertThat(read(html("<p>"), PageKind.PAGE).answer()).isEqualTo(Answer.PUT_OFF);
    }

    private static PageReaders always(PageOutcome outcome) {
        return new PageReaders() {
            @Override
            public PageOutcome read(UUID visit, String kind, Content content) {
                return outcome;
            }
        };
    }

    @Test
    void processing_a_file_counts_towards_the_limits_of_its_portal() {
        var picture = new Answered(200, Map.of("content-type", List.of("image/png")), new byte[1]);

        assertThat(read(picture, PageKind.FILE).cost())
                .isEqualTo(new Cost(1, 0, LOOK.plusMillis(5).toMillis()));
        assertThat(read(html("<p>"), PageKind.PAGE).cost()).isEqualTo(new Cost(1, 0, 5));
    }

    private static Answered html(String body) {
        return new Answered(
                200,
                Map.of("content-type", List.of("text/html; charset=utf-8")),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private PageExtract read(OutwardOutcome outcome, PageKind kind) {
        return reader(outcome).read(turn(""), item(kind));
    }

    private CrawlTurn turn(String robots) {
        var address = new PortalAddress(URI.create("https://so.tinh.example/"));
        return new CrawlTurn(
                new PortalId(new UUID(0, 1)),
                address,
                new UUID(0, 2),
                new UUID(0, 3),
                new Robots(200, robots),
                rendered,
                null);
    }

    private static Item item(PageKind kind) {
        return new Item(AT, kind, 1, "https://so.tinh.example/", "", "", Set.of());
    }

    private PortalReader reader(OutwardOutcome outcome) {
        var reader = new PortalReader();
        reader.fetch = new PortalFetch() {
            @Override
            FetchedRobots robotsOfHost(URI picture) {
                return new FetchedRobots(new Robots(200, "User-agent: *\nDisallow: /kin/"), new Cost(1, 30, 0));
            }

            @Override
            Fetched part(URI at, int most) {
                loaded.add(at.getHost() + at.getPath() + " " + most);
                var answer = new Answered(200, Map.of(), new byte[Math.min(most, LOADED)]);
                return new Fetched(at, new PortalCalls.Visit("", "", ""), answer, new Cost(1, answer.body().length, 7));
            }

            @Override
            Fetched get(Item item) {
                requests++;
                var cost = new Cost(1, 0, Duration.ofMillis(5).toMillis());
                return new Fetched(URI.create(item.address()), new PortalCalls.Visit("", "", ""), outcome, cost);
            }
        };
        reader.references = new ReferenceMatches() {
            @Override
            List<Match> of(Collection<HubReference> references) {
                return List.of();
            }
        };
        reader.pictures = new PictureMatches() {
            @Override
            List<Match> ofText(String text) {
                return List.of();
            }

            @Override
            List<Match> of(byte[] file, String mediaType, PortalId portal, InspectionBudget time) {
                type = mediaType;
                return time.of(() -> {
                    clock.advance(LOOK);
                    return List.of();
                });
            }
        };
        reader.captures = new PageCaptures() {
            @Override
            @Nullable Sha256 take(Item item, PortalFetch.Fetched fetched, List<Match> matches) {
                return null;
            }
        };
        reader.pages = new PageRenders();
        reader.pages.readers = readers;
        reader.pages.fetch = reader.fetch;
        reader.pages.browser = new PageBrowser() {
            @Override
            Optional<Path> program() {
                return hasBrowser ? Optional.of(Path.of("chromium")) : Optional.empty();
            }

            @Override
            Optional<String> render(URI page, BrowserTalk.Network network) {
                return Optional.of(loads.stream()
                        .map(one -> network.answer(one, one.endsWith("/")).isPresent())
                        .map(isAnswered -> "<img src=/" + isAnswered + ".jpg>")
                        .collect(joining()));
            }
        };
        reader.clock = clock;
        return reader;
    }
}

package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import vn.lantoa.coverage.crawl.Match.Copied;
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

    private int requests;
    private String type = "";
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

    private static CrawlTurn turn(String robots) {
        var address = new PortalAddress(URI.create("https://so.tinh.example/"));
        return new CrawlTurn(
                new PortalId(new UUID(0, 1)), address, new UUID(0, 2), new UUID(0, 3), new Robots(200, robots), null);
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
            List<Match> of(byte[] file, String mediaType, InspectionBudget time) {
                type = mediaType;
                return time.of(() -> {
                    clock.advance(LOOK);
                    return List.of();
                });
            }
        };
        reader.queries = new MatchQueries() {
            @Override
            public List<Copied> copied(Collection<Long> hashes) {
                return List.of();
            }
        };
        reader.captures = new PageCaptures() {
            @Override
            @Nullable Sha256 take(Item item, PortalFetch.Fetched fetched, List<Match> matches) {
                return null;
            }
        };
        reader.readers = readers;
        reader.clock = clock;
        return reader;
    }
}

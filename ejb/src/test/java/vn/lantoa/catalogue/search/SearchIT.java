package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.IndexEverything;
import vn.lantoa.catalogue.index.SearchRebuildOrdered;
import vn.lantoa.catalogue.search.SearchHit.Piece;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;

/** The search on the real database. Each test publishes as a new agency and searches only its assets. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    SearchCatalogue search;

    @Inject
    PlanRelease plan;

    @Inject
    SearchableCatalogue catalogue;

    @Inject
    IndexEverything everything;

    @Inject
    Clock clock;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));
    private int puts;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = catalogue.agency();
    }

    @Test
    void ranks_results_as_the_table_states() throws IOException {
        var keys = new LinkedHashMap<String, String>();
        for (var line : lines("assets.txt")) {
            var asset = put(new SearchableCatalogue.Item(line[1], line[2], line[3], line[4], line[5]));
            keys.put(asset.toString(), line[0]);
        }
        var wrong = new ArrayList<String>();
        var table = lines("queries.txt");
        for (var line : table) {
            var words = line[0].equals("nfd") ? Normalizer.normalize(line[1], Normalizer.Form.NFD) : line[1];
            var first = find(words).hits().stream().findFirst();
            var key = first.map(hit -> keys.get(hit.card().asset().toString())).orElse("nothing");
            if (!line[2].equals(key)) wrong.add(line[0] + ": " + line[1] + " finds " + key + ", not " + line[2]);
        }

        assertThat(table).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void treats_all_typed_text_as_words() {
        put("Một trang giấy");

        for (var hostile : List.of(
                "'",
                "\"",
                "\\",
                "a' & 'b",
                "!!",
                "(((",
                "a | b",
                "<->",
                "a:*",
                "%",
                "_",
                "\0",
                "-",
                "--",
                "- -",
                "\"\"",
                "'; drop table release; --",
                "\uD83D",
                "\u200B",
                "a".repeat(200),
                "- ".repeat(90),
                "?1",
                "#x",
                "$$")) assertThatCode(() -> find(hostile)).as(hostile).doesNotThrowAnyException();
        assertThat(titles(find("trang ' & ! giấy"))).containsExactly("Một trang giấy");
    }

    @Test
    void orders_by_age_and_by_the_vietnamese_alphabet() {
        for (var title : List.of("Đất mới", "Đá mới", "Em mới", "Ấp mới", "Ao mới")) put(title);

        assertThat(titles(sorted("mới", Sort.NEWEST))).startsWith("Ao mới", "Ấp mới");
        assertThat(titles(sorted("mới", Sort.OLDEST))).startsWith("Đất mới", "Đá mới");
        assertThat(titles(sorted("mới", Sort.TITLE)))
                .containsExactly("Ao mới", "Ấp mới", "Đá mới", "Đất mới", "Em mới");
    }

    @Test
    void drops_withdrawn_and_ended_releases_at_once() {
        var withdrawn = put("Thu hồi ngay");
        var ended = put("Thu hồi muộn");
        assertThat(find("thu hồi").found()).isEqualTo(2);

        catalogue.withdraw(withdrawn);
        assertThat(titles(find("thu hồi"))).containsExactly("Thu hồi muộn");
        // even if the index does not contain the end yet
        catalogue.end(ended, clock.instant().minusSeconds(1));
        assertThat(find("thu hồi").hits()).isEmpty();
        catalogue.index(ended);
        assertThat(find("thu hồi").found()).isZero();
    }

    @Test
    void shows_no_stale_row_without_a_release() {
        var asset = put("Bóng ma");
        catalogue.move(asset, "SUPERSEDED");

        assertThat(catalogue.documents(asset)).isEqualTo(1);
        assertThat(find("bóng ma").hits()).isEmpty();
        catalogue.index(asset);
        assertThat(catalogue.documents(asset)).isZero();
    }

    @Test
    void finds_a_release_at_once() {
        var version = catalogue.approved(agency);

        plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, Actor.SYSTEM));

        assertThat(find("phiên bản").hits()).hasSize(1);
    }

    @Test
    void finds_a_release_indexed_twice_once() {
        var asset = put("Hai lần");

        catalogue.index(asset);

        assertThat(titles(find("hai lần"))).containsExactly("Hai lần");
    }

    @Test
    void rebuilds_the_index_from_public_assets_only() {
        var never = put("Chưa từng có");
        catalogue.forget(never);
        var gone = put("Không còn nữa zywxv");
        catalogue.move(gone, "EXPIRED");
        assertThat(catalogue.isKnown("zywxv")).isTrue();

        everything.on(new SearchRebuildOrdered(clock.instant()));

        assertThat(catalogue.documents(never)).isEqualTo(1);
        assertThat(catalogue.documents(gone)).isZero();
        assertThat(catalogue.isKnown("zywxv")).isFalse();
    }

    @Test
    void shows_the_position_of_the_words_in_a_file() {
        var book = put("Sổ tay");
        catalogue.passage(book, "PAGE", 3, "Trang ba nói về máy lọc nước");
        catalogue.passage(book, "PAGE", 9, "Trang chín cũng có máy lọc");
        catalogue.index(book);
        var film = put("Phim");
        catalogue.passage(film, "TIME", 80_000, "Mời bà con xem cầu treo");
        catalogue.index(film);

        var page = Objects.requireNonNull(find("may loc").hits().get(0).inside());
        assertThat(page.page()).isEqualTo(3);
        assertThat(page.snippet()).contains(new Piece("máy lọc", true));
        var moment = Objects.requireNonNull(find("cầu treo").hits().get(0).inside());
        assertThat(moment.millis()).isEqualTo(80_000);
    }

    @Test
    void shows_and_highlights_the_corrected_query() {
        put("Tưới nhỏ giọt");

        var found = find("tuoi nho gitot");
        assertThat(found.instead()).isEqualTo("tuoi nho giot");
        assertThat(found.hits().get(0).title()).containsExactly(new Piece("Tưới nhỏ giọt", true));
    }

    private static SearchableCatalogue.Item item(String title) {
        return new SearchableCatalogue.Item("INFOGRAPHIC", "vi", title, "", "");
    }

    private AssetId put(String title) {
        return put(item(title));
    }

    private AssetId put(SearchableCatalogue.Item item) {
        var asset = catalogue.put(agency, item, LONG_AGO.plus(Duration.ofMinutes(puts++)));
        catalogue.index(asset);
        return asset;
    }

    private SearchResults find(String words) {
        return find(words, Map.of());
    }

    private SearchResults find(String words, Map<Facet, String> chosen) {
        var among = new HashMap<>(chosen);
        among.put(Facet.AGENCY, catalogue.codeOf(agency));
        return search.call(new SearchRequest(words, Narrowing.to(among), Sort.BEST, 1));
    }

    private SearchResults sorted(String words, Sort sort) {
        return search.call(
                new SearchRequest(words, Narrowing.to(Map.of(Facet.AGENCY, catalogue.codeOf(agency))), sort, 1));
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream().map(hit -> hit.card().title()).toList();
    }

    private static List<String[]> lines(String file) throws IOException {
        var stream = Objects.requireNonNull(SearchIT.class.getResourceAsStream("/search/" + file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        }
    }
}

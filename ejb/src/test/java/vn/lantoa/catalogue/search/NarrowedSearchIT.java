package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.catalogue.search.SearchResults.Count;
import vn.lantoa.organisation.OrganisationId;

/** Filters of a search and their counts, on the real database. */
@ExtendWith(ArquillianExtension.class)
class NarrowedSearchIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    SearchCatalogue search;

    @Inject
    SearchableCatalogue catalogue;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = catalogue.agency();
    }

    @Test
    void counts_each_facet_value_and_filters_by_it() {
        put(new SearchableCatalogue.Item("VIDEO", "vi", "Nước sạch một", "", ""));
        put(new SearchableCatalogue.Item("VIDEO", "km", "Nước sạch hai", "", ""));
        put(new SearchableCatalogue.Item("LEAFLET", "vi", "Nước sạch ba", "", ""));

        var found = find("nước sạch", Map.of());
        assertThat(found.found()).isEqualTo(3);
        assertThat(found.of(Facet.KIND)).containsExactly(new Count("VIDEO", "", 2), new Count("LEAFLET", "", 1));
        assertThat(found.of(Facet.LANGUAGE)).containsExactly(new Count("vi", "", 2), new Count("km", "", 1));
        assertThat(found.of(Facet.TASK)).containsExactly(new Count("3.4", "", 3));
        assertThat(found.of(Facet.AUDIENCE)).containsExactly(new Count("citizens", "", 3));
        assertThat(found.of(Facet.DATE)).containsExactly(new Count("2026", "", 3));
        assertThat(titles(find("nước sạch", Map.of(Facet.KIND, "video", Facet.LANGUAGE, "km"))))
                .containsExactly("Nước sạch hai");
        assertThat(titles(find("nước sạch", Map.of(Facet.TASK, "3.4", Facet.AUDIENCE, "citizens", Facet.DATE, "2026"))))
                .hasSize(3);
        assertThat(titles(find("nước sạch", Map.of(Facet.DATE, "2025")))).isEmpty();
    }

    @Test
    void combines_values_by_or_and_facets_by_and_and_counts_alternatives() {
        put(new SearchableCatalogue.Item("VIDEO", "vi", "Nước sạch một", "", ""));
        put(new SearchableCatalogue.Item("VIDEO", "km", "Nước sạch hai", "", ""));
        put(new SearchableCatalogue.Item("LEAFLET", "vi", "Nước sạch ba", "", ""));
        put(new SearchableCatalogue.Item("POSTER", "vi", "Nước sạch bốn", "", ""));

        var found =
                narrowed("nước sạch", Map.of(Facet.KIND, List.of("video", "leaflet"), Facet.LANGUAGE, List.of("vi")));
        assertThat(titles(found)).containsExactlyInAnyOrder("Nước sạch một", "Nước sạch ba");
        assertThat(found.of(Facet.KIND))
                .containsExactly(new Count("LEAFLET", "", 1), new Count("POSTER", "", 1), new Count("VIDEO", "", 1));
        assertThat(found.of(Facet.LANGUAGE)).containsExactly(new Count("vi", "", 2), new Count("km", "", 1));
        assertThat(narrowed("", Map.of(Facet.AUDIENCE, List.of("elderly", "citizens")))
                        .of(Facet.AUDIENCE))
                .containsExactly(new Count("citizens", "", 4));
    }

    @Test
    void filters_by_days_in_the_provinces_time_zone() {
        for (var at : List.of("2025-12-31T16:59:59Z", "2025-12-31T17:00:00Z", "2026-01-02T16:59:59Z"))
            catalogue.index(catalogue.put(agency, catalogue.titled("Lúc " + at), Instant.parse(at)));

        assertThat(titles(between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02"))))
                .containsExactly("Lúc 2026-01-02T16:59:59Z", "Lúc 2025-12-31T17:00:00Z");
        assertThat(titles(between(null, LocalDate.parse("2025-12-31")))).containsExactly("Lúc 2025-12-31T16:59:59Z");
        assertRejected(() -> between(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-01")), "to before-from");
    }

    private void put(SearchableCatalogue.Item item) {
        catalogue.index(catalogue.put(agency, item, LONG_AGO));
    }

    private SearchResults find(String words, Map<Facet, String> chosen) {
        return narrowed(words, Narrowing.to(chosen).chosen());
    }

    private SearchResults narrowed(String words, Map<Facet, List<String>> chosen) {
        var among = new HashMap<>(chosen);
        among.put(Facet.AGENCY, List.of(catalogue.codeOf(agency)));
        return search.call(new SearchRequest(words, new Narrowing(among, null, null), Sort.BEST, 1));
    }

    private SearchResults between(@Nullable LocalDate from, @Nullable LocalDate to) {
        var days = new Narrowing(Map.of(Facet.AGENCY, List.of(catalogue.codeOf(agency))), from, to);
        return search.call(new SearchRequest("lúc", days, Sort.NEWEST, 1));
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream().map(hit -> hit.card().title()).toList();
    }
}

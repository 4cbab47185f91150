package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonSearchesTest {
    private static final Narrowing VIDEO_OF_2025 = Narrowing.to(Map.of(Facet.KIND, "video", Facet.DATE, "2025"));

    private final CommonSearches common = new CommonSearches();

    @Test
    void remembers_searches_with_more_results_than_are_counted() {
        common.note(
                "'nuoc'",
                Narrowing.NONE,
                Json.createObjectBuilder().add("", 10_001).build());
        common.note(
                "'ao'",
                Narrowing.NONE,
                Json.createObjectBuilder().add("", 10_000).build());

        assertThat(common.of("'nuoc'", Narrowing.NONE)).containsExactly("");
        assertThat(common.of("'ao'", Narrowing.NONE)).isEmpty();
        assertThat(common.of("'nuoc'", VIDEO_OF_2025)).isEmpty();
    }

    @Test
    void counts_without_a_facets_filter_are_found_by_the_other_filters() {
        var counted = Json.createObjectBuilder().add("", 9).add("_kind", 10_001).add("_year", 8);
        common.note("'nuoc'", VIDEO_OF_2025, counted.build());

        assertThat(common.of("'nuoc'", VIDEO_OF_2025)).containsExactly("_kind");
        assertThat(common.of("'nuoc'", Narrowing.to(Map.of(Facet.DATE, "2025"))))
                .containsExactly("");
        assertThat(common.of("'nuoc'", Narrowing.to(Map.of(Facet.KIND, "leaflet", Facet.DATE, "2025"))))
                .containsExactly("_kind");
        assertThat(common.of("'nuoc'", Narrowing.to(Map.of(Facet.KIND, "video"))))
                .isEmpty();
    }
}

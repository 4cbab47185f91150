package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

class SearchedFirstTest {
    private static final Map<Facet, String> VIDEO_OF_2025 = Map.of(Facet.KIND, "video", Facet.DATE, "2025");
    private static final String END =
            "'%s', coalesce((select jsonb_agg(since order by since desc) from newest_words), jsonb_build_array("
                    + "(select d.published_at from search_document d where true and ";

    @Test
    void the_newest_come_from_small_indexes_or_from_the_filters() {
        var sql = sql("nước", VIDEO_OF_2025, Sort.BEST).replaceAll(":\\d+", ":?");

        assertThat(sql)
                .contains(END.formatted("") + "d.kind = :?::text and extract(year")
                .contains(END.formatted("KIND") + "extract(year")
                .contains(END.formatted("DATE") + "d.kind = :?::text order by")
                .doesNotContain("'TOPIC'");
    }

    @Test
    void a_search_without_words_needs_no_lookup() {
        assertThat(sql("", VIDEO_OF_2025, Sort.NEWEST)).isEqualTo("jsonb_build_object()::text");
    }

    @Test
    void the_first_titles_are_those_of_all_documents() {
        assertThat(sql("nước", VIDEO_OF_2025, Sort.TITLE))
                .contains("'', jsonb_build_array((select d.title")
                .doesNotContain("d.kind");
        var ends = SearchedFirst.parse("{\"\": [\"Cấp đổi\"]}", null);

        assertThat(ends.of(null)).containsExactly("Cấp đổi");
        assertThat(ends.of(Facet.KIND)).containsExactly("Cấp đổi");
    }

    @Test
    void without_small_indexes_all_documents_are_searched_at_once() {
        var ends = SearchedFirst.parse("{\"\": [null], \"KIND\": [\"2025-03-01T00:00:00+00:00\"]}", null);

        assertThat(ends.of(null)).isEmpty();
        assertThat(ends.of(Facet.KIND)).containsExactly("2025-03-01T00:00:00+00:00");
        assertThat(ends.of(Facet.TOPIC)).isEmpty();
    }

    @Test
    void uses_the_smallest_sufficient_index() {
        var first = SearchedFirst.parse("{}", "[\"2026-11-01T00:00:00+00:00\", \"2026-05-01T07:00:00+07:00\"]");
        var november = OffsetDateTime.parse("2026-11-01T00:00:00Z");

        assertThat(first.indexedSince(november.plusDays(1))).contains(november);
        assertThat(first.indexedSince(november)).contains(november);
        assertThat(first.indexedSince(november.minusDays(1)))
                .hasValueSatisfying(moment -> assertThat(moment).isEqualTo("2026-05-01T00:00:00Z"));
        assertThat(first.indexedSince(november.minusYears(1))).isEmpty();
    }

    private static String sql(String words, Map<Facet, String> narrowed, Sort sort) {
        var values = new HashMap<String, Object>();
        var conditions = new NarrowingConditions(Narrowing.to(narrowed), ZoneOffset.UTC, value -> {
            var name = String.valueOf(values.size());
            values.put(name, value);
            return ":" + name;
        });
        return SearchedFirst.sql(new SearchRequest(words, Narrowing.to(narrowed), sort, 1), conditions);
    }
}

package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/** The text of a search statement. */
class SearchStatementTest {
    private static final OffsetDateTime LATELY = OffsetDateTime.parse("2025-12-01T00:00:00Z");
    private static final OffsetDateTime EARLIER = OffsetDateTime.parse("2024-01-01T00:00:00Z");
    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2022-01-01T00:00:00Z");
    private static final SearchedFirst ENDS = new SearchedFirst(
            Map.of("", List.of(LATELY.toString(), EARLIER.toString())), List.of(LATELY, EARLIER, BEFORE));
    private static final String INDEXED = "d.published_at at time zone 'UTC' >= :";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void counts_nothing_for_the_unfiltered_catalogue() {
        for (var sort : Sort.values())
            assertThat(statement("", Map.of(), sort).sql())
                    .contains("search_count")
                    .doesNotContain("count(*)");
        assertThat(statement("nước sạch", Map.of(), Sort.BEST).sql()).contains("limit 10000 + 1");
    }

    @Test
    void does_not_count_values_of_the_only_filtered_facet() {
        assertThat(statement("", Map.of(Facet.KIND, "video"), Sort.NEWEST).sql())
                .contains("kept k where k.facet ^@ 'KIND='")
                .doesNotContain("kept k where k.facet ^@ 'LANGUAGE='");
        assertThat(statement("nước", Map.of(Facet.KIND, "video"), Sort.NEWEST).sql())
                .doesNotContain("kept k where k.facet ^@ 'KIND='");
    }

    @Test
    void two_rarely_combined_values_use_the_index_of_one_of_them() {
        var two = Map.of(Facet.KIND, "video", Facet.TOPIC, "health");

        // PostgreSQL would not treat an array as equality, and would not read the index in time order
        assertThat(statement("", two, Sort.NEWEST).assets())
                .contains("d.kind = :", "d.topic = :")
                .doesNotContain("any(", "offset 0");
        assertThat(statement("", two, Sort.TITLE).assets()).contains("step0 as materialized", "offset 0");
    }

    @Test
    void documents_of_a_year_are_read_by_their_time_range() {
        var statement = statement("", Map.of(Facet.DATE, "2025"), Sort.NEWEST);

        assertThat(statement.sql()).contains("d.published_at >= :", "d.published_at < :");
        assertThat(statement.values())
                .containsValue(OffsetDateTime.parse("2025-01-01T00:00:00Z"))
                .containsValue(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void the_first_thousand_are_searched_in_the_smallest_index_first() {
        for (var sort : List.of(Sort.BEST, Sort.NEWEST)) {
            var step = steps(statement("nước", Map.of(), sort));

            // another condition on the time would also read an index in time order
            assertThat(step.get(0)).contains(INDEXED).doesNotContain("d.published_at >= ", "count(*)");
            assertThat(step.get(1))
                    .contains(INDEXED, "d.published_at < :", "(select count(*) from (select * from step0) d) < 1001")
                    .doesNotContain("d.published_at >= ");
            assertThat(step.get(2))
                    .contains("(select count(*) from (select * from step0 union all select * from step1) d) < 1001")
                    .doesNotContain(INDEXED);
        }
    }

    @Test
    void words_with_a_facet_also_use_the_facets_index() {
        assertThat(steps(statement("nước", Map.of(Facet.KIND, "video"), Sort.NEWEST))
                        .get(0))
                .contains(INDEXED, "d.published_at >= :", "d.kind = :");
    }

    @Test
    void words_are_counted_in_an_index_sixteen_times_larger() {
        var statement = statement("nước", Map.of(), Sort.NEWEST);
        assertThat(statement.sql()).contains(INDEXED, "(select min(published_at) from read) >= :");
        assertThat(statement.values()).containsValue(BEFORE);

        assertThat(statement("nước", Map.of(), Sort.OLDEST).sql())
                .contains(INDEXED)
                .doesNotContain("min(published_at)");
        assertThat(statement("", Map.of(Facet.KIND, "video"), Sort.NEWEST).sql())
                .doesNotContain(INDEXED);
    }

    @Test
    void searches_known_to_exceed_the_limit_are_not_counted() {
        var video = Map.of(Facet.KIND, "video");
        assertThat(statement("nước", video, Sort.BEST).sql()).contains("gathered as", "gathered_kind as");

        assertThat(statement("nước", video, Sort.BEST, Set.of("")).sql())
                .doesNotContain("gathered as")
                .contains("gathered_kind as");
        assertThat(statement("nước", video, Sort.BEST, Set.of("", "_kind")).sql())
                .doesNotContain("gathered as", "gathered_kind as");
    }

    @Test
    void texts_are_read_only_if_too_few_titles_match() {
        assertThat(statement("nước sạch", Map.of(), Sort.BEST).sql())
                .contains("(select count(*) from read where of_title >= 14) >= 24");
        assertThat(statement("nuoc sach", Map.of(), Sort.BEST).sql())
                .contains("(select count(*) from read where of_title >= 6) >= 24");
    }

    @Test
    void each_value_has_a_parameter_in_every_order() {
        var narrowed = Map.of(Facet.KIND, "video", Facet.DATE, "2026", Facet.AUDIENCE, "citizens");
        for (var sort : Sort.values())
            for (var words : List.of("", "nước", "nuoc sach")) {
                var statement = statement(words, narrowed, sort);
                var sql = statement.sql();
                assertThat(statement.values().keySet())
                        .allSatisfy(name -> assertThat(sql).containsPattern(":" + name + "\\b"));
            }
    }

    private static List<String> steps(SearchStatement statement) {
        var sql = statement.assets();
        assertThat(sql).contains("step0 as", "step1 as", "rest as");
        return List.of(sql.substring(sql.indexOf("with")).split("step1 as|rest as", 3));
    }

    private static SearchStatement statement(String words, Map<Facet, String> narrowed, Sort sort) {
        return statement(words, narrowed, sort, Set.of());
    }

    private static SearchStatement statement(String words, Map<Facet, String> narrowed, Sort sort, Set<String> many) {
        var asked = new SearchRequest(words, Narrowing.to(narrowed), sort, 1);
        var terms = SearchTerms.parse(words);
        var now = Instant.parse("2026-11-28T00:00:00Z").atZone(ZONE);
        var query = terms.isEmpty() ? "" : terms.plain();
        return new SearchStatement(asked, terms, query, now, ENDS, SearchBounds.OF_THE_HUB, many);
    }
}

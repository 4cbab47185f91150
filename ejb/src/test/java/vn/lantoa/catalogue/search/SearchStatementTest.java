package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/** The text of the statement of a search. */
class SearchStatementTest {
    private static final OffsetDateTime LATELY = OffsetDateTime.parse("2025-12-01T00:00:00Z");
    private static final OffsetDateTime EARLIER = OffsetDateTime.parse("2024-01-01T00:00:00Z");
    private static final SearchedFirst ENDS =
            new SearchedFirst(Map.of("", "2026-01-01T00:00:00Z"), List.of(LATELY, EARLIER));
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void of_all_there_is_nothing_is_counted() {
        for (var sort : Sort.values())
            assertThat(statement("", Map.of(), sort).sql())
                    .contains("search_count")
                    .doesNotContain("count(*)");
        assertThat(statement("nước sạch", Map.of(), Sort.BEST).sql()).contains("limit 10000 + 1");
    }

    @Test
    void the_values_of_the_only_facet_that_is_narrowed_are_not_counted() {
        assertThat(statement("", Map.of(Facet.KIND, "video"), Sort.NEWEST).sql())
                .contains("kept k where k.facet ^@ 'KIND='")
                .doesNotContain("kept k where k.facet ^@ 'LANGUAGE='");
        assertThat(statement("nước", Map.of(Facet.KIND, "video"), Sort.NEWEST).sql())
                .doesNotContain("kept k where k.facet ^@ 'KIND='");
    }

    @Test
    void two_values_that_may_be_seldom_together_are_walked_in_the_index_of_one_of_them_alone() {
        var two = Map.of(Facet.KIND, "video", Facet.TOPIC, "health");

        // an array would be no equality for PostgreSQL, and the index not in the order of time
        assertThat(statement("", two, Sort.NEWEST).assets())
                .contains("d.kind = :", "d.topic = :")
                .doesNotContain("any(", "offset 0");
        assertThat(statement("", two, Sort.TITLE).assets()).contains("with latest as materialized", "offset 0");
    }

    @Test
    void documents_of_a_year_are_read_from_its_beginning_to_its_end() {
        var statement = statement("", Map.of(Facet.DATE, "2025"), Sort.NEWEST);

        assertThat(statement.sql()).contains("d.published_at >= :", "d.published_at < :");
        assertThat(statement.values())
                .containsValue(OffsetDateTime.parse("2025-01-01T00:00:00Z"))
                .containsValue(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void words_are_looked_for_in_the_small_indexes_first_where_those_have_all_that_is_wanted() {
        for (var sort : Sort.values()) {
            var values = valuesOf(statement("nước", Map.of(), sort));
            assertThat(values).as(sort.name()).containsValue(EARLIER);
            assertThat(values.containsValue(LATELY))
                    .as(sort.name())
                    .isEqualTo(sort == Sort.BEST || sort == Sort.NEWEST);
        }
        assertThat(valuesOf(statement("", Map.of(Facet.KIND, "video"), Sort.NEWEST)))
                .doesNotContainValue(EARLIER);
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

    private static Map<String, Object> valuesOf(SearchStatement statement) {
        assertThat(statement.sql()).isNotEmpty();
        return statement.values();
    }

    private static SearchStatement statement(String words, Map<Facet, String> narrowed, Sort sort) {
        var asked = new SearchRequest(words, Narrowing.to(narrowed), sort, 1);
        var terms = SearchTerms.parse(words);
        var now = Instant.parse("2026-11-28T00:00:00Z").atZone(ZONE);
        return new SearchStatement(asked, terms, terms.isEmpty() ? "" : terms.plain(), now, ENDS);
    }
}

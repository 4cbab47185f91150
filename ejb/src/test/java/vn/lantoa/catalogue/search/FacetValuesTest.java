package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetValuesTest {
    @Test
    void a_facet_is_limited_to_its_most_frequent_values() {
        var rows = Json.createArrayBuilder();
        IntStream.range(0, SearchResults.MOST_VALUES + 100)
                .forEach(i -> rows.add(Json.createObjectBuilder()
                        .add("facet", "SERVICE")
                        .add("value", "1." + i)
                        .add("label", "Dịch vụ " + i)
                        .add("number", i)));
        var answer = Json.createObjectBuilder().add("facets", rows).build();

        assertThat(SearchRows.facets(answer).get(Facet.SERVICE))
                .hasSize(SearchResults.MOST_VALUES)
                .first()
                .extracting(SearchResults.Count::number)
                .isEqualTo(SearchResults.MOST_VALUES + 99);
    }
}

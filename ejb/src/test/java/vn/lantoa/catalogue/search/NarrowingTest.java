package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    @Test
    void ignores_blanks_and_repetitions() {
        var narrowed = new Narrowing(
                Map.of(Facet.KIND, List.of(" video", "video", ""), Facet.TOPIC, List.of("", " ")), null, null);

        assertThat(narrowed.chosen()).isEqualTo(Map.of(Facet.KIND, List.of("video")));
        assertThat(new Narrowing(Map.of(Facet.TOPIC, List.of(" ")), null, null).isEmpty())
                .isTrue();
    }

    @Test
    void adds_and_removes_a_value() {
        var one = Narrowing.NONE.toggled(Facet.KIND, "video");
        var two = one.toggled(Facet.KIND, "leaflet");

        assertThat(two.of(Facet.KIND)).containsExactly("video", "leaflet");
        assertThat(two.size()).isEqualTo(2);
        assertThat(two.toggled(Facet.KIND, "video").of(Facet.KIND)).containsExactly("leaflet");
        assertThat(one.toggled(Facet.KIND, "video")).isEqualTo(Narrowing.NONE);
    }

    @Test
    void limits_number_and_length_of_values_and_validates_years() {
        assertRejected(() -> search(Facet.TASK, numbers(21)), "task too-many");
        assertRejected(() -> search(Facet.TOPIC, List.of("x".repeat(201))), "topic too-long");
        assertRejected(() -> search(Facet.DATE, List.of("2026", "năm nay")), "year not-a-year");
        assertThat(search(Facet.TASK, numbers(20)).narrowed().of(Facet.TASK)).hasSize(20);
    }

    @Test
    void accepts_further_values_up_to_the_limit() {
        var some = Narrowing.to(Map.of(Facet.SERVICE, "7"));

        assertThat(some.with(Facet.SERVICE, List.of("8", "7")).of(Facet.SERVICE))
                .containsExactly("7", "8");
        assertThat(some.with(Facet.SERVICE, numbers(40)).of(Facet.SERVICE))
                .hasSize(20)
                .startsWith("7");
    }

    private static List<String> numbers(int many) {
        return IntStream.range(0, many).mapToObj(String::valueOf).toList();
    }

    private static SearchRequest search(Facet facet, List<String> values) {
        return new SearchRequest("", new Narrowing(Map.of(facet, values), null, null), SearchRequest.Sort.BEST, 1);
    }
}

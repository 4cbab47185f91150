package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowingJsonTest {
    @Test
    void reads_back_what_it_wrote() {
        var narrowed = new Narrowing(
                Map.of(Facet.KIND, List.of("video", "leaflet"), Facet.DATE, List.of("2026")),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-02-01"));

        assertThat(NarrowingJson.read(NarrowingJson.write(narrowed))).isEqualTo(narrowed);
        assertThat(NarrowingJson.read(NarrowingJson.write(Narrowing.NONE))).isEqualTo(Narrowing.NONE);
        assertThat(NarrowingJson.write(narrowed))
                .isEqualTo("{\"DATE\":[\"2026\"],\"FROM\":\"2026-01-01\",\"KIND\":[\"video\",\"leaflet\"],"
                        + "\"TO\":\"2026-02-01\"}");
    }

    @Test
    void reads_the_former_format_with_one_value_per_facet() {
        assertThat(NarrowingJson.read("{\"KIND\": \"video\"}")).isEqualTo(Narrowing.to(Map.of(Facet.KIND, "video")));
    }
}

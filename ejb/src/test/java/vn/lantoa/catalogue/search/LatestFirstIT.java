package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/** Searching the newest documents first affects only the time: the results do not depend on their number. */
@ExtendWith(ArquillianExtension.class)
class LatestFirstIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    SearchableCatalogue catalogue;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void results_do_not_depend_on_the_sizes_of_the_small_indexes() {
        var agency = catalogue.agency();
        var titles = List.of("Gốm Biên Hòa", "Làng gốm", "Đất và lửa", "Gốm xưa", "Men gốm Biên Hòa");
        for (int i = 0; i < titles.size(); i++) {
            var item = new SearchableCatalogue.Item("LEAFLET", "vi", titles.get(i), "", "gốm ở Biên Hòa");
            catalogue.index(catalogue.put(agency, item, LONG_AGO.plus(Duration.ofDays(i))));
        }
        var code = catalogue.codeOf(agency);

        for (var sort : Sort.values())
            for (var words : List.of("gốm Biên Hòa", "gom bien hoa", "")) {
                var asked = new SearchRequest(words, Narrowing.to(Map.of(Facet.AGENCY, code)), sort, 1);
                var all = catalogue.found(asked, List.of());
                assertThat(all).as(words).hasSize(titles.size());
                assertThat(since(0, 2, 4, 9).map(day -> catalogue.found(asked, List.of(day))))
                        .as(sort + " " + words)
                        .containsOnly(all);
                var steps = sort == Sort.BEST || sort == Sort.NEWEST ? since(9, 3, 1) : since(1, 3, 9);
                assertThat(catalogue.found(asked, steps.toList()))
                        .as(sort + " step by step " + words)
                        .isEqualTo(all);
            }
    }

    private static Stream<String> since(Integer... days) {
        return Stream.of(days).map(day -> LONG_AGO.plus(Duration.ofDays(day)).toString());
    }
}

package vn.lantoa.field.size;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.surf.OpenedPages;
import vn.lantoa.system.surf.OpenedPages.Opened;

/** Every page as every user, in a nearly empty hub and in one with {@code -Dsize} assets and history. */
@Tag("size")
class EveryPageAtSizeIT {
    private static final int ASSETS = Integer.getInteger("size", 1_000_000);
    private static final int TIMES = 3;
    private static final List<String> STARTS = Stream.concat(
                    Stream.of("/", "/console", "/partner", "/feeds", "/search?q=dich+vu+cong"), AskedFor.all())
            .toList();

    /** The time limit of a page. */
    private static final long MILLIS = 300;

    @Test
    void pages_take_at_most_a_third_of_a_second_at_a_million_assets() throws Exception {
        var pages = OpenedPages.of(STARTS);
        pages.open(1);
        var few = pages.open(TIMES).stream().collect(toMap(EveryPageAtSizeIT::key, Opened::millis, Long::max));
        try (var database = TheDatabase.of(TheProduct.running())) {
            new FilledProvince(database).fill(ASSETS);
        }
        var many = pages.open(TIMES);
        many.stream()
                .sorted(comparingLong(Opened::millis).reversed())
                .forEach(page -> System.out.printf(
                        "%6d ms (%4d) %3d %-10s %s%n",
                        page.millis(), few.getOrDefault(key(page), -1L), page.status(), page.who(), page.address()));
        assertThat(many).allMatch(page -> page.status() == 200 || page.status() == 410);
        assertThat(many).filteredOn(page -> page.millis() > MILLIS).isEmpty();
    }

    private static String key(Opened page) {
        return page.who() + page.address();
    }
}

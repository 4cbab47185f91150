package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The drills, each on a product of its own; {@code -Ddrill=name} asks for one alone, {@code -Drounds=n} for so many rounds,
 * and rounds are counted on from the last run.
 */
@Tag("drills")
class DrillsIT {
    private final Results results = new Results();

    @AfterAll
    static void print() {
        System.out.println("\n" + new Results().table());
    }

    @TestFactory
    Stream<DynamicTest> drills() {
        var wanted = List.of(System.getProperty("drill", "").split(","));
        return Drills.all().stream()
                .filter(drill -> wanted.contains("") || wanted.contains(drill.name()))
                .map(drill -> DynamicTest.dynamicTest(drill.name(), () -> run(drill)));
    }

    private void run(Drill drill) throws Exception {
        assumeTrue(drill.impediment().isEmpty(), drill.impediment());
        var bad = new ArrayList<Row>();
        try (var site = Site.open(drill)) {
            for (int i = 0; i < Integer.getInteger("rounds", drill.rounds()); i++) {
                var row = round(drill, site);
                results.append(row);
                System.out.println(row);
                if (!row.hasPassed()) bad.add(row);
            }
        }
        assertThat(bad)
                .as("rounds of " + drill.name() + " after which something was not as acknowledged")
                .isEmpty();
    }

    private Row round(Drill drill, Site site) {
        var round = new Round(drill.name(), results.next(drill.name()), site);
        try {
            drill.run(site, round);
            return round.judged();
        } catch (Exception e) {
            // a drill that could not be ended is a row too, and the next one begins
            site.journal().found(Finding.Kind.HALF, "broken off: " + e);
            return round.row()
                    .put("outcome", "broken off")
                    .put("findings", site.journal().findings());
        }
    }
}

package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the drills; {@code -Ddrill=name} selects one, or all that share the product of this name, {@code -Drounds=n}
 * sets the rounds, whose numbers continue those of the last run. A product that passed a drill is reused for the next
 * of its kind; one that did not is discarded.
 */
@Tag("drills")
class DrillsIT {
    private static @Nullable Site site;
    private static String siteName = "";

    private final Results results = new Results();

    @AfterAll
    static void print() {
        leave();
        System.out.println("\n" + new Results().table());
    }

    @TestFactory
    Stream<DynamicTest> drills() {
        var wanted = List.of(System.getProperty("drill", "").split(","));
        return Drills.all().stream()
                .filter(drill -> wanted.contains("") || wanted.contains(drill.name()) || wanted.contains(drill.site()))
                .map(drill -> DynamicTest.dynamicTest(drill.name(), () -> run(drill)));
    }

    private void run(Drill drill) throws IOException {
        assumeTrue(drill.impediment().isEmpty(), drill.impediment());
        var bad = new ArrayList<Row>();
        for (int i = 0; i < Integer.getInteger("rounds", drill.rounds()); i++) {
            var row = round(drill, at(drill));
            results.append(row);
            System.out.println(row);
            if (row.hasPassed()) continue;
            bad.add(row);
            at(drill).keepLogs(drill.name() + "-" + row.get("round"));
            leave();
        }
        if (drill.site().equals(drill.name())) {
            leave();
            drill.clear(Site.home(drill));
        }
        assertThat(bad)
                .as("rounds of " + drill.name() + " after which something was not as acknowledged")
                .isEmpty();
    }

    private static Site at(Drill drill) throws IOException {
        var open = site;
        if (open != null && siteName.equals(drill.site())) return open;
        leave();
        open = Site.open(drill);
        site = open;
        siteName = drill.site();
        return open;
    }

    private static void leave() {
        if (site != null) site.close();
        site = null;
    }

    private static Row round(Drill drill, Site site) {
        var row = new Row().put("drill", drill.name());
        try {
            var round = new Round(row, new Results().next(drill.name()), site);
            drill.run(site, round);
            return round.judged();
        } catch (Exception e) {
            // a drill that could not be finished is a row too, and the next one begins
            site.journal().found(Finding.Kind.HALF, "broken off: " + e);
            return row.put("outcome", "broken off")
                    .put("half", site.journal().findings().size())
                    .put("findings", site.journal().findings());
        }
    }
}

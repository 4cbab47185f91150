package vn.lantoa.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The results of all runs at one size: of each row the least and the median ratio, and the median of all else. */
final class Table {
    private static final String HEAD =
            """

            %,d assets, one release a second; node ready after %.1f s, %d MB at the end

            | GET | connections | per s | p50 ms | p99 ms | not 2xx or 3xx | nginx per s | ratio, least | ratio, median | hub CPU µs | database CPU µs | transactions |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private final int assets;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private double readySeconds;
    private long megabytes;

    Table(int assets) {
        this.assets = assets;
    }

    void add(Row row) {
        rows.computeIfAbsent(row.name() + " " + row.connections(), key -> new ArrayList<>())
                .add(row);
    }

    /** The start of the last run, from a home that has been used, and the most memory of all. */
    void node(Duration start, long resident) {
        readySeconds = start.toMillis() / 1e3;
        megabytes = Math.max(megabytes, resident);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(HEAD.formatted(assets, readySeconds, megabytes));
        rows.values().forEach(runs -> text.append(line(runs)));
        return text.toString();
    }

    private static String line(List<Row> runs) {
        var first = runs.get(0);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f | %.1f | %.1f | %.0f | %,.0f | %.2f | %.2f | %.0f | %.0f | %.3f |%n",
                first.name(),
                first.connections(),
                median(runs, row -> row.own().perSecond()),
                median(runs, row -> row.own().medianMillis()),
                median(runs, row -> row.own().slowestMillis()),
                median(runs, row -> row.own().refused()),
                median(runs, row -> row.reference().perSecond()),
                runs.stream().mapToDouble(Row::ratio).min().orElseThrow(),
                median(runs, Row::ratio),
                median(runs, row -> row.cost().hubMicros() / row.own().answers()),
                median(runs, row -> row.cost().databaseMicros() / row.own().answers()),
                median(runs, row -> row.cost().transactions() / row.own().answers()));
    }

    private static double median(List<Row> runs, ToDoubleFunction<Row> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

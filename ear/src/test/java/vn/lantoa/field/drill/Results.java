package vn.lantoa.field.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The rows of all rounds ever run, in one file that each run continues, and the table of them. */
final class Results {
    private final Path file;

    /** The results in the file of {@code -Ddrill.results=…}, else in one beside the files of the other trials. */
    Results() {
        var given = System.getProperty("drill.results", "");
        file = given.isEmpty() ? Path.of(System.getProperty("field.work")).resolve("drills.csv") : Path.of(given);
    }

    Results(Path file) {
        this.file = file;
    }

    /** The number of the next round. */
    int next(String drill) {
        return 1
                + (int) rows().stream()
                        .filter(row -> row.get("drill").equals(drill))
                        .mapToLong(row -> row.number("round"))
                        .max()
                        .orElse(0);
    }

    void append(Row row) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) Files.writeString(file, String.join(",", Row.COLUMNS) + "\n");
            Files.writeString(file, row.csv() + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        if (!Files.exists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream().skip(1).map(Row::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table in Markdown, a line for each drill. */
    String table() {
        var drills = rows().stream().map(row -> row.get("drill")).distinct();
        return "| drill | rounds | passed | publications | lost | half | twice | broken | late | bare | unkept | 503 |"
                + " slowest 503, ms | other 5xx | no answer | page, ms | feed, ms | POST, ms | start, ms | harmed |"
                + " reader p99, ms |\n"
                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n"
                + drills.map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String drill) {
        var rows = rows().stream().filter(row -> row.get("drill").equals(drill)).toList();
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s | %d | %s |"
                .formatted(
                        drill,
                        rows.size(),
                        rows.stream().filter(Row::hasPassed).count(),
                        sum(rows, "publications"),
                        sum(rows, "lost"),
                        sum(rows, "half"),
                        sum(rows, "twice"),
                        sum(rows, "broken"),
                        sum(rows, "late"),
                        sum(rows, "bare"),
                        sum(rows, "unkept"),
                        sum(rows, "unavailable"),
                        rows.stream().mapToLong(number("slowest_503_ms")).max().orElse(0),
                        sum(rows, "fault"),
                        sum(rows, "unknown"),
                        range(rows, "page_ms"),
                        range(rows, "feed_ms"),
                        range(rows, "post_ms"),
                        range(rows, "start_ms"),
                        sum(rows, "harmed"),
                        range(rows, "reader_p99_ms"));
    }

    private static ToLongFunction<Row> number(String column) {
        return row -> row.number(column);
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(number(column)).sum();
    }

    /** The median and the longest. */
    private static String range(List<Row> rows, String column) {
        var sorted = rows.stream()
                .filter(row -> !row.get(column).isEmpty())
                .mapToLong(number(column))
                .sorted()
                .toArray();
        return sorted.length == 0 ? "-" : sorted[sorted.length / 2] + " / " + sorted[sorted.length - 1];
    }
}

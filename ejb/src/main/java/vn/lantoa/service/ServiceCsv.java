package vn.lantoa.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.organisation.CsvLines;

/**
 * Reader of a table of services in CSV. The first row names the columns
 * {@code code, name, field, level, agencies, essential, address, former_code, valid_until} in any order. The last four
 * are optional; without a column, its values in the register are unchanged. Agencies are codes separated by spaces.
 * Rows that begin with # are comments.
 */
final class ServiceCsv {
    static final int MOST_ROWS = 10_000;
    private static final List<String> REQUIRED = List.of("code", "name", "field", "level", "agencies");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "", false, "no", false, "khong", false, "0", false, "false", false, "yes", true, "co", true, "1", true, "x",
            true, "true", true);

    private static final List<String> KEPT = List.of("essential", "address", "valid_until");

    private final List<Line> lines = new ArrayList<>();
    private Issues issues;

    private ServiceCsv(Issues issues) {
        this.issues = issues;
    }

    /** Returns the readable rows, and the issues of all rows, by line. */
    static Sheet read(String text) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
        var csv = new ServiceCsv(table.issues());
        table.good().forEach(csv::readRow);
        var absent = KEPT.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        return new Sheet(csv.lines, absent, csv.issues);
    }

    private void readRow(CsvLines.Row row) {
        var level = Slug.find(ServiceLevel.class, row.cell("level"));
        var essential = answer(row.cell("essential"));
        var typedUntil = row.cell("valid_until");
        var until = CsvLines.day(typedUntil);
        var known = Arrays.toString(ServiceLevel.values()).toLowerCase(Locale.ROOT);
        var found = row.check()
                .when(level.isEmpty(), "level", "unknown", row.cell("level"), known)
                .when(essential.isEmpty(), "essential", "neither-yes-nor-no", row.cell("essential"))
                .when(until.isEmpty() && !typedUntil.isEmpty(), "valid_until", "not-a-date", typedUntil);
        var service = service(row, level.orElse(ServiceLevel.OTHER), essential.orElse(false), until.orElse(null));
        lines.add(new Line(row.line().number(), service));
        issues = issues.and(CsvLines.at(row.line().number(), found.and(service.check())));
    }

    private static ServiceRow service(
            CsvLines.Row row, ServiceLevel level, boolean essential, @Nullable LocalDate validUntil) {
        return new ServiceRow(
                row.cell("code"),
                row.cell("name"),
                row.cell("field"),
                level,
                Arrays.stream(row.cell("agencies").split("[\\s,;|]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                essential,
                row.cell("address"),
                validUntil,
                row.cell("former_code"));
    }

    private static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(UnmarkedText.of(text)));
    }

    /** A service and its line number. */
    record Line(int number, ServiceRow row) {}

    /**
     * The rows read, and the issues of the whole table.
     *
     * @param absent the optional columns that the table lacks
     */
    record Sheet(List<Line> lines, List<String> absent, Issues issues) {
        Sheet {
            lines = List.copyOf(lines);
            absent = List.copyOf(absent);
        }
    }
}

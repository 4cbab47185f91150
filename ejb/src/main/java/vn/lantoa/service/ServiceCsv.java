package vn.lantoa.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.organisation.registry.CsvLines;

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

    private ServiceCsv() {}

    static CsvLines.Table table(String text) {
        return CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
    }

    /** Returns the optional columns that the table lacks. */
    static List<String> absent(CsvLines.Table table) {
        return KEPT.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
    }

    /** Returns the issues of the row itself. */
    static Issues check(CsvLines.Row row) {
        var level = row.cell("level");
        var essential = row.cell("essential");
        var until = row.cell("valid_until");
        var known = Arrays.toString(ServiceLevel.values()).toLowerCase(Locale.ROOT);
        return Issues.none()
                .when(Slug.find(ServiceLevel.class, level).isEmpty(), "level", "unknown", level, known)
                .when(answer(essential).isEmpty(), "essential", "neither-yes-nor-no", essential)
                .when(CsvLines.day(until).isEmpty() && !until.isEmpty(), "valid_until", "not-a-date", until)
                .and(service(row).check());
    }

    /** Returns the service; cells that {@link #check} rejects have defaults. */
    static ServiceRow service(CsvLines.Row row) {
        return new ServiceRow(
                row.cell("code"),
                row.cell("name"),
                row.cell("field"),
                Slug.find(ServiceLevel.class, row.cell("level")).orElse(ServiceLevel.OTHER),
                Arrays.stream(row.cell("agencies").split("[\\s,;|]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                answer(row.cell("essential")).orElse(false),
                row.cell("address"),
                CsvLines.day(row.cell("valid_until")).orElse(null),
                row.cell("former_code"));
    }

    private static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(UnmarkedText.of(text)));
    }
}

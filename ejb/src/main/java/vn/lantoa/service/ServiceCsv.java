package vn.lantoa.service;

import java.time.DateTimeException;
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
import vn.lantoa.kernel.text.UnmarkedText;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * A reader of services from a table: the first row names the columns {@code code, name, field, level, agencies,
 * essential, address, former_code, valid_until} in any order, of which the last four may be absent: what they say of a
 * service then stays as it stands; agencies are codes with spaces between them. Rows that begin with # are comments.
 */
final class ServiceCsv {
    static final int MOST_ROWS = 10_000;
    private static final List<String> REQUIRED = List.of("code", "name", "field", "level", "agencies");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "", false, "no", false, "khong", false, "0", false, "false", false, "yes", true, "co", true, "1", true, "x",
            true, "true", true);

    private static final List<String> KEPT = List.of("essential", "address", "valid_until");

    private final List<Line> lines = new ArrayList<>();
    private List<String> absent = List.of();
    private Issues issues = Issues.none();

    private ServiceCsv() {}

    /** The rows that can be read, and the issues of all, each by its line. */
    static Sheet read(String text) {
        var csv = new ServiceCsv();
        csv.readLines(CsvLines.of(text));
        return new Sheet(csv.lines, csv.absent, csv.issues);
    }

    private void readLines(List<CsvLines.Line> read) {
        if (read.size() < 2) {
            issues = Issues.of("file", "empty");
            return;
        }
        var header = CsvLines.header(read);
        absent = KEPT.stream().filter(column -> !header.contains(column)).toList();
        issues = CsvLines.check(read, REQUIRED, MOST_ROWS);
        if (issues.isEmpty()) read.stream().skip(1).forEach(line -> readLine(header, line));
    }

    private void readLine(List<String> header, CsvLines.Line line) {
        var level = Slug.find(ServiceLevel.class, line.cell(header, "level"));
        var essential = answer(line.cell(header, "essential"));
        var typedUntil = line.cell(header, "valid_until");
        var until = day(typedUntil);
        var known = Arrays.toString(ServiceLevel.values()).toLowerCase(Locale.ROOT);
        var found = Issues.none()
                .when(line.cells().size() > header.size(), "", "too-many-cells", header.size())
                .when(level.isEmpty(), "level", "unknown", line.cell(header, "level"), known)
                .when(essential.isEmpty(), "essential", "neither-yes-nor-no", line.cell(header, "essential"))
                .when(until.isEmpty() && !typedUntil.isEmpty(), "valid_until", "not-a-date", typedUntil);
        var row = row(header, line, level.orElse(ServiceLevel.OTHER), essential.orElse(false), until.orElse(null));
        lines.add(new Line(line.number(), row));
        issues = issues.and(CsvLines.at(line.number(), found.and(row.check())));
    }

    private static ServiceRow row(
            List<String> header,
            CsvLines.Line line,
            ServiceLevel level,
            boolean essential,
            @Nullable LocalDate validUntil) {
        return new ServiceRow(
                line.cell(header, "code"),
                line.cell(header, "name"),
                line.cell(header, "field"),
                level,
                Arrays.stream(line.cell(header, "agencies").split("[\\s,;|]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                essential,
                line.cell(header, "address"),
                validUntil,
                line.cell(header, "former_code"));
    }

    private static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(UnmarkedText.of(text)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var parts = text.split("/", -1);
            return Optional.of(LocalDate.parse(
                    parts.length == 3
                            ? "%4s-%2s-%2s"
                                    .formatted(parts[2], parts[1], parts[0])
                                    .replace(' ', '0')
                            : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A service and the line it stands on. */
    record Line(int number, ServiceRow row) {}

    /**
     * The rows that were read, and what is wrong with them and with the others.
     *
     * @param absent the columns that the table does not have, and that say something of a service
     */
    record Sheet(List<Line> lines, List<String> absent, Issues issues) {
        Sheet {
            lines = List.copyOf(lines);
            absent = List.copyOf(absent);
        }
    }
}

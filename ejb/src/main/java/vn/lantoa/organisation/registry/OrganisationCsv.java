package vn.lantoa.organisation.registry;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationKind;

/**
 * A reader of organisations from a table: the first row names the columns {@code code, kind, name, parent, valid_from,
 * valid_until, remark} in any order; rows that begin with # are comments. Dates are {@code 2025-07-01} or {@code
 * 01/07/2025}.
 */
final class OrganisationCsv {
    static final int MOST_ROWS = 5000;
    private static final List<String> REQUIRED = List.of("code", "kind", "name", "parent", "valid_from");

    private final List<Row> rows = new ArrayList<>();
    private Issues issues = Issues.none();

    private OrganisationCsv() {}

    /** All rows that can be read, and the issues of the others, each by its line. */
    static Sheet read(String text) {
        var csv = new OrganisationCsv();
        csv.readLines(CsvLines.of(text));
        return new Sheet(csv.rows, csv.issues);
    }

    private void readLines(List<CsvLines.Line> lines) {
        if (lines.isEmpty()) {
            issues = Issues.of("file", "empty");
            return;
        }
        var header = lines.get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var column : REQUIRED) issues = issues.when(!header.contains(column), "file", "column-missing", column);
        issues = issues.when(lines.size() > MOST_ROWS + 1, "file", "too-many-lines", MOST_ROWS);
        if (issues.isEmpty()) lines.stream().skip(1).forEach(line -> readLine(header, line));
    }

    private void readLine(List<String> header, CsvLines.Line line) {
        var found = Issues.none().when(line.cells().size() > header.size(), "", "too-many-cells", header.size());
        var cells = new Cells(header, line.cells());
        var kind = kind(cells.get("kind"));
        var from = date(cells.get("valid_from"));
        var until = date(cells.get("valid_until"));
        found = found.when(
                        kind.isEmpty(),
                        "kind",
                        "unknown",
                        cells.get("kind"),
                        Arrays.toString(OrganisationKind.values()))
                .when(from.isEmpty(), "valid_from", "not-a-date", cells.get("valid_from"))
                .when(
                        until.isEmpty() && !cells.get("valid_until").isEmpty(),
                        "valid_until",
                        "not-a-date",
                        cells.get("valid_until"));
        if (found.isEmpty()) {
            var row = new Row(
                    line.number(), cells.organisation(kind.orElseThrow(), from.orElseThrow(), until.orElse(null)));
            rows.add(row);
            found = row.organisation().check();
        }
        issues = issues.and(at(line.number(), found));
    }

    /** The same issues, with the line in front of the field: {@code lines[7].code}. */
    static Issues at(int line, Issues issues) {
        return new Issues(issues.list().stream()
                .map(issue -> new Issue(fieldAt(line, issue.field()), issue.code(), issue.params()))
                .toList());
    }

    private static String fieldAt(int line, String field) {
        return "lines[" + line + "]" + (field.isEmpty() ? "" : "." + field);
    }

    private static Optional<OrganisationKind> kind(String text) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            var parts = text.split("/", -1);
            return parts.length == 3
                    ? Optional.of(LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])))
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /** The cells of one line by column. */
    private record Cells(List<String> header, List<String> cells) {
        String get(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= cells.size()
                    ? ""
                    : Normalizer.normalize(cells.get(at).strip(), Normalizer.Form.NFC);
        }

        NewOrganisation organisation(OrganisationKind kind, LocalDate from, @Nullable LocalDate until) {
            return new NewOrganisation(kind, get("code"), get("name"), get("parent"), from, until, get("remark"));
        }
    }

    /** One organisation and the line it stands on. */
    record Row(int line, NewOrganisation organisation) {}

    /** The rows that were read, and the issues of the others. */
    record Sheet(List<Row> rows, Issues issues) {
        Sheet {
            rows = List.copyOf(rows);
        }

        /** The rows by code; of two with the same code the first. */
        Map<String, Row> byCode() {
            var byCode = new java.util.LinkedHashMap<String, Row>();
            rows.forEach(row -> byCode.putIfAbsent(row.organisation().code(), row));
            return byCode;
        }
    }
}

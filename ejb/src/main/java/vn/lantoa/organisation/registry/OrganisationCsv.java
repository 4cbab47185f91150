package vn.lantoa.organisation.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
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
        var header = CsvLines.header(lines);
        issues = CsvLines.check(lines, REQUIRED, MOST_ROWS);
        if (issues.isEmpty()) lines.stream().skip(1).forEach(line -> readLine(header, line));
    }

    private void readLine(List<String> header, CsvLines.Line line) {
        var found = Issues.none().when(line.cells().size() > header.size(), "", "too-many-cells", header.size());
        var kind = Slug.find(OrganisationKind.class, line.cell(header, "kind"));
        var from = date(line.cell(header, "valid_from"));
        var until = date(line.cell(header, "valid_until"));
        found = found.when(
                        kind.isEmpty(),
                        "kind",
                        "unknown",
                        line.cell(header, "kind"),
                        Arrays.toString(OrganisationKind.values()))
                .when(from.isEmpty(), "valid_from", "not-a-date", line.cell(header, "valid_from"))
                .when(
                        until.isEmpty() && !line.cell(header, "valid_until").isEmpty(),
                        "valid_until",
                        "not-a-date",
                        line.cell(header, "valid_until"));
        if (found.isEmpty()) {
            var organisation = organisation(header, line, kind.orElseThrow(), from.orElseThrow(), until.orElse(null));
            rows.add(new Row(line.number(), organisation));
            found = organisation.check();
        }
        issues = issues.and(CsvLines.at(line.number(), found));
    }

    private static NewOrganisation organisation(
            List<String> header, CsvLines.Line line, OrganisationKind kind, LocalDate from, @Nullable LocalDate until) {
        return new NewOrganisation(
                kind,
                line.cell(header, "code"),
                line.cell(header, "name"),
                line.cell(header, "parent"),
                from,
                until,
                line.cell(header, "remark"));
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

package vn.lantoa.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/**
 * Parser of a table of organisations. The first row names the columns
 * {@code code, kind, name, parent, valid_from, valid_until, remark} in any order; rows starting with # are comments.
 * Dates are {@code 2025-07-01} or {@code 01/07/2025}.
 */
final class OrganisationCsv {
    static final int MOST_ROWS = 5000;
    private static final List<String> REQUIRED = List.of("code", "kind", "name", "parent", "valid_from");

    private final List<Row> rows = new ArrayList<>();
    private Issues issues;

    private OrganisationCsv(Issues issues) {
        this.issues = issues;
    }

    /** Returns all valid rows, and the issues of the invalid rows by line. */
    static Sheet read(String text) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS);
        var csv = new OrganisationCsv(table.issues());
        table.good().forEach(csv::readRow);
        return new Sheet(csv.rows, csv.issues);
    }

    private void readRow(CsvLines.Row row) {
        var found = row.check();
        var kind = Slug.find(OrganisationKind.class, row.cell("kind"));
        var from = CsvLines.day(row.cell("valid_from"));
        var until = CsvLines.day(row.cell("valid_until"));
        found = found.when(
                        kind.isEmpty(), "kind", "unknown", row.cell("kind"), Arrays.toString(OrganisationKind.values()))
                .when(from.isEmpty(), "valid_from", "not-a-date", row.cell("valid_from"))
                .when(
                        until.isEmpty() && !row.cell("valid_until").isEmpty(),
                        "valid_until",
                        "not-a-date",
                        row.cell("valid_until"));
        if (found.isEmpty()) {
            var organisation = organisation(row, kind.orElseThrow(), from.orElseThrow(), until.orElse(null));
            rows.add(new Row(row.line().number(), organisation));
            found = organisation.check();
        }
        issues = issues.and(CsvLines.at(row.line().number(), found));
    }

    private static NewOrganisation organisation(
            CsvLines.Row row, OrganisationKind kind, LocalDate from, @Nullable LocalDate until) {
        return new NewOrganisation(
                kind, row.cell("code"), row.cell("name"), row.cell("parent"), from, until, row.cell("remark"));
    }

    /** Organisation with its line number. */
    record Row(int line, NewOrganisation organisation) {}

    /** The rows that were parsed, and the issues of the invalid rows. */
    record Sheet(List<Row> rows, Issues issues) {
        /** Returns the rows by code; if a code occurs more than once, the first row with the code. */
        Map<String, Row> byCode() {
            var byCode = new java.util.LinkedHashMap<String, Row>();
            rows.forEach(row -> byCode.putIfAbsent(row.organisation().code(), row));
            return byCode;
        }
    }
}

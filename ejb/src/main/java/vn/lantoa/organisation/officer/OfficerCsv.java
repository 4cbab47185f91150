package vn.lantoa.organisation.officer;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * A reader of officers from a table: the first row names the columns {@code login, name, email, organisation} in any order,
 * the last by its code; rows that begin with # are comments.
 */
final class OfficerCsv {
    static final int MOST_ROWS = 1000;
    private static final List<String> REQUIRED = List.of("login", "name", "organisation");

    private OfficerCsv() {}

    /** The rows of the table, and what is wrong with its form. */
    static Sheet read(String text) {
        var lines = CsvLines.of(text);
        if (lines.size() < 2) return new Sheet(List.of(), Issues.of("file", "empty"));
        var header = CsvLines.header(lines);
        var issues = CsvLines.check(lines, REQUIRED, MOST_ROWS);
        if (!issues.isEmpty()) return new Sheet(List.of(), issues);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var tooMany = line.cells().size() > header.size();
            issues = issues.and(
                    CsvLines.at(line.number(), Issues.none().when(tooMany, "", "too-many-cells", header.size())));
            rows.add(new Row(
                    line.number(),
                    OfficerCard.normalised(line.cell(header, "login")),
                    line.cell(header, "name"),
                    line.cell(header, "email"),
                    line.cell(header, "organisation")));
        }
        return new Sheet(rows, issues);
    }

    /** An officer as a row names it; {@code organisation} is a code. */
    record Row(int line, String login, String name, String email, String organisation) {}

    /** The rows that were read, and what is wrong with their form. */
    record Sheet(List<Row> rows, Issues issues) {
        Sheet {
            rows = List.copyOf(rows);
        }
    }
}

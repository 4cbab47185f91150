package vn.lantoa.organisation.officer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.kernel.Issue;
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
        var header = lines.get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var issues = Issues.none().when(lines.size() > MOST_ROWS + 1, "file", "too-many-lines", MOST_ROWS);
        for (var column : REQUIRED) issues = issues.when(!header.contains(column), "file", "column-missing", column);
        if (!issues.isEmpty()) return new Sheet(List.of(), issues);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var tooMany = line.cells().size() > header.size();
            issues = issues.and(at(line.number(), Issues.none().when(tooMany, "", "too-many-cells", header.size())));
            rows.add(new Row(
                    line.number(),
                    OfficerCard.normalised(cell(header, line, "login")),
                    cell(header, line, "name"),
                    cell(header, line, "email"),
                    cell(header, line, "organisation")));
        }
        return new Sheet(rows, issues);
    }

    /** The same issues, with the line in front of the field: {@code lines[7].login}. */
    static Issues at(int line, Issues issues) {
        return new Issues(issues.list().stream()
                .map(issue -> new Issue(
                        "lines[" + line + "]" + (issue.field().isEmpty() ? "" : "." + issue.field()),
                        issue.code(),
                        issue.params()))
                .toList());
    }

    private static String cell(List<String> header, CsvLines.Line line, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= line.cells().size()
                ? ""
                : Normalizer.normalize(line.cells().get(at).strip(), Normalizer.Form.NFC);
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

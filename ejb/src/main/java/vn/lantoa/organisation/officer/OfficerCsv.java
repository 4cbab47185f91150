package vn.lantoa.organisation.officer;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.CsvLines;

/**
 * Parser of a table of officers. The first row names the columns {@code login, name, email, organisation} in any order;
 * organisations are given by code. Rows starting with # are comments.
 */
final class OfficerCsv {
    static final int MOST_ROWS = 1000;
    private static final List<String> REQUIRED = List.of("login", "name", "organisation");

    private OfficerCsv() {}

    /** Returns the rows of the table and the issues of its format. */
    static Sheet read(String text) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
        var issues = table.issues();
        var rows = new ArrayList<Row>();
        for (var row : table.good()) {
            int line = row.line().number();
            issues = issues.and(CsvLines.at(line, row.check()));
            rows.add(new Row(
                    line,
                    OfficerCard.normalised(row.cell("login")),
                    row.cell("name"),
                    row.cell("email"),
                    row.cell("organisation")));
        }
        return new Sheet(rows, issues);
    }

    /** Officer in a row; {@code organisation} is a code. */
    record Row(int line, String login, String name, String email, String organisation) {}

    /** The rows that were parsed, and the issues of their format. */
    record Sheet(List<Row> rows, Issues issues) {}
}

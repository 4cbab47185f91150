package vn.lantoa.coverage.declared;

import java.util.Arrays;
import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * Parser of declarations in a table. The first row names the columns
 * {@code kind, title, first, last, amount, venue, proof, asset, tasks, audiences} in any order; only kind, title,
 * first, amount and tasks are required. Tasks and audiences are codes separated by spaces. A parser of another format
 * must yield the same rows.
 */
final class DeclarationCsv {
    static final int MOST_ROWS = 2_000;
    private static final List<String> REQUIRED = List.of("kind", "title", "first", "amount", "tasks");

    private DeclarationCsv() {}

    /** A parsed row. */
    record Row(int number, DeclarationText text, Issues issues) {}

    /** The rows, and the issues of the table as a whole. */
    record Sheet(List<Row> rows, Issues issues) {
        Sheet {
            rows = List.copyOf(rows);
        }
    }

    static Sheet read(String csv) {
        var table = CsvLines.table(csv, REQUIRED, MOST_ROWS).filled();
        var rows = table.good().stream()
                .map(row -> new Row(row.line().number(), text(row), row.check()))
                .toList();
        return new Sheet(rows, table.issues());
    }

    private static DeclarationText text(CsvLines.Row row) {
        return new DeclarationText(
                row.cell("kind"),
                row.cell("title"),
                row.cell("first"),
                row.cell("last"),
                row.cell("amount"),
                row.cell("venue"),
                row.cell("proof"),
                row.cell("asset"),
                codes(row.cell("tasks")),
                codes(row.cell("audiences")));
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split("[\\s,;|]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}

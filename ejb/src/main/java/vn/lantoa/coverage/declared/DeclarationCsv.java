package vn.lantoa.coverage.declared;

import java.util.Arrays;
import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * A reader of declarations from a table: the first row names the columns {@code kind, title, first, last, amount, venue,
 * proof, asset, tasks, audiences} in any order, of which only kind, title, first, amount and tasks must be there; tasks
 * and audiences are codes with spaces between them. Another form of table is read into the same rows.
 */
final class DeclarationCsv {
    static final int MOST_ROWS = 2_000;
    private static final List<String> REQUIRED = List.of("kind", "title", "first", "amount", "tasks");

    private DeclarationCsv() {}

    /** A row as it stands there. */
    record Row(int number, DeclarationText text, Issues issues) {}

    /** The rows, and what is wrong with the table as a whole. */
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

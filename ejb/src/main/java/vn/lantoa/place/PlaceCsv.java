package vn.lantoa.place;

import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.registry.CsvLines;

/**
 * Reader of a table of places in CSV. The first row names the columns
 * {@code reference, name, kind, commune, latitude, longitude, width, height, state} in any order; the first four are
 * required. Width and height are in centimetres; communes are codes.
 */
final class PlaceCsv {
    static final int MOST_ROWS = 5_000;
    private static final List<String> REQUIRED = List.of("reference", "name", "kind", "commune");

    private PlaceCsv() {}

    /** A row of the table. */
    record Row(int number, PlaceText text, Issues issues) {}

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

    private static PlaceText text(CsvLines.Row row) {
        return new PlaceText(
                row.cell("reference"),
                row.cell("name"),
                row.cell("kind"),
                row.cell("commune"),
                PlaceText.position(row.cell("latitude"), row.cell("longitude")),
                PlaceText.size(row.cell("width"), row.cell("height")),
                row.cell("state"));
    }
}

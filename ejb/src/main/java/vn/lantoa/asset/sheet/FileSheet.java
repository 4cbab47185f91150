package vn.lantoa.asset.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows name files, and the files of the ZIP uploaded with the table.
 *
 * @param rows the rows that are not empty, column names first
 * @param entries the files of the ZIP; empty without a ZIP
 */
public record FileSheet(List<Row> rows, List<Entry> entries) {
    /**
     * A row.
     *
     * @param number the row number as in a spreadsheet, counted from 1
     * @param cells the displayed values; an empty text for an empty cell
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Returns the rows as CSV (RFC 4180) whose lines have the numbers of the rows. */
    public String csv() {
        var csv = new StringBuilder();
        int line = 1;
        for (var row : rows) {
            csv.append("\n".repeat(row.number() - line));
            csv.append(row.cells().stream()
                    .map(cell -> '"' + cell.replace('\n', ' ').replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")));
            line = row.number();
        }
        return csv.toString();
    }

    /**
     * A file of the ZIP.
     *
     * @param name the file's path in the ZIP
     * @param mediaType the type according to the file's name
     * @param at offset of the file's local header, in bytes
     * @param packed size in the ZIP, in bytes
     * @param bytes unpacked size, in bytes
     * @param deflated whether the file is compressed by deflate (RFC 1951) instead of stored uncompressed
     */
    public record Entry(String name, String mediaType, long at, long packed, long bytes, boolean deflated) {}
}

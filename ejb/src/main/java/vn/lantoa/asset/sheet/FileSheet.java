package vn.lantoa.asset.sheet;

import java.util.List;

/**
 * A table whose rows name files, and the files of the ZIP that came with it.
 *
 * @param rows those that have something in them, the names of the columns first
 * @param entries the files of the ZIP; none without one
 */
public record FileSheet(List<Row> rows, List<Entry> entries) {
    public FileSheet {
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts: the first is 1
     * @param cells what a spreadsheet shows, an empty text where there is nothing
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A file of the ZIP.
     *
     * @param name its path within
     * @param mediaType the one that its name promises
     * @param at where its local header begins, in bytes
     * @param packed bytes that it has in the ZIP
     * @param bytes bytes that it has unpacked
     * @param deflated whether it is compressed by deflate (RFC 1951); else it is stored as it is
     */
    public record Entry(String name, String mediaType, long at, long packed, long bytes, boolean deflated) {}
}

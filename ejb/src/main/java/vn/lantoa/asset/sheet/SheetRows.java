package vn.lantoa.asset.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collector of the rows of a sheet, within limits. Omits empty rows. Not thread-safe. */
final class SheetRows implements SheetContentsHandler {
    /** The maximum number of rows: the column names, and one row per file. */
    static final int MOST_ROWS = 1 + ZipDirectory.MOST_FILES;

    static final int MOST_COLUMNS = 50;

    /**
     * The maximum number of characters kept per cell. It exceeds the limit of every field, so that the field's check
     * still reports a text that is too long.
     */
    static final int MOST_CHARACTERS = 5_000;

    private static final String FIELD = "sheet";

    private final List<FileSheet.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int index) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        if (shown == null || shown.isBlank()) return;
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS) throw new SheetRefusal(FIELD, "too-many-cells", MOST_COLUMNS);
        while (cells.size() <= column) cells.add("");
        cells.set(
                column,
                shown.substring(0, Math.min(shown.length(), MOST_CHARACTERS)).strip());
    }

    @Override
    public void endRow(int index) {
        if (cells.isEmpty()) return;
        rows.add(new FileSheet.Row(index + 1, cells));
        if (rows.size() > MOST_ROWS) throw new SheetRefusal(FIELD, "too-many-lines", MOST_ROWS - 1);
    }

    List<FileSheet.Row> rows() {
        return rows;
    }
}

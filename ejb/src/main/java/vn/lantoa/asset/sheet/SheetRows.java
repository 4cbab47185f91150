package vn.lantoa.asset.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collector of the rows of a sheet, within limits. Omits empty rows. Not thread-safe. */
final class SheetRows implements SheetContentsHandler {
    /** The maximum number of rows: the column names, and one row per file. */
    static final int MOST_ROWS = 1 + ZipDirectory.MOST_FILES;

    /** The maximum number of rows of a table of values. */
    static final int MOST_VALUES = 2_001;

    static final int MOST_COLUMNS = 50;

    /**
     * The maximum number of characters kept per cell. It exceeds the limit of every field, so that the field's check
     * still reports a text that is too long.
     */
    static final int MOST_CHARACTERS = 5_000;

    private static final String FIELD = "sheet";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]{1,2})?");

    private final List<FileSheet.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final boolean values;
    private boolean isNumber;

    /** Creates a collector; one of a table of values distinguishes numbers from texts. */
    SheetRows(boolean values) {
        this.values = values;
    }

    /** Begins a cell of this type (ECMA-376, {@code ST_CellType}). */
    void next(@Nullable String type) {
        isNumber = type == null || type.equals("n");
    }

    @Override
    public void startRow(int index) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        if (text == null || text.isBlank()) return;
        // a cell without a style does not pass the formatter
        var shown = values && isNumber && NUMBER.matcher(text).matches() ? PlainNumber.of(new BigDecimal(text)) : text;
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
        int most = values ? MOST_VALUES : MOST_ROWS;
        if (rows.size() > most) throw new SheetRefusal(FIELD, "too-many-lines", most - 1);
    }

    List<FileSheet.Row> rows() {
        return rows;
    }
}

package vn.lantoa.kernel.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbook of one sheet (Office Open XML, ECMA-376). Text is never interpreted; only a {@link Formula} is computed. Not
 * thread-safe.
 */
public final class Spreadsheet {
    /** The media type of the workbook. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LETTERS = 26;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "LanToa", "1.0");
    private final Worksheet sheet;
    private int lines;

    /** Creates a table with these columns, whose names stay visible when scrolling. */
    public Spreadsheet(String name, String... columns) {
        sheet = workbook.newWorksheet(name);
        line((Object[]) columns);
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /** A formula without its equals sign: {@code SUM(A2:A9)}. */
    public record Formula(String text) {
        /** Returns the sum of a block of cells; lines and columns are counted from one. */
        public static Formula sum(int firstLine, int firstColumn, int lastLine, int lastColumn) {
            return new Formula("SUM(" + cell(firstLine, firstColumn) + ":" + cell(lastLine, lastColumn) + ")");
        }

        private static String cell(int line, int column) {
            return letters(column) + line;
        }

        private static String letters(int column) {
            var rest = column - 1;
            var last = String.valueOf((char) ('A' + rest % LETTERS));
            return rest < LETTERS ? last : letters(rest / LETTERS) + last;
        }
    }

    /** Adds a line of texts, numbers and formulas. */
    public Spreadsheet line(Object... cells) {
        for (int column = 0; column < cells.length; column++) put(column, cells[column]);
        lines++;
        return this;
    }

    /** Returns the number of lines so far, including the header line; also the number of the last line. */
    public int lines() {
        return lines;
    }

    /** Returns the finished workbook; nothing can be added afterwards. */
    public byte[] bytes() {
        try {
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Formula formula) sheet.formula(lines, column, formula.text());
        else if (cell instanceof Number number) sheet.value(lines, column, number);
        else sheet.value(lines, column, cell.toString());
    }
}

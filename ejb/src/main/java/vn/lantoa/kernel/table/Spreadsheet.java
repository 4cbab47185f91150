package vn.lantoa.kernel.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbook of one sheet that prints on A4 landscape, with the columns' names on each page, and optionally a second sheet
 * for programs (Office Open XML, ECMA-376). Text is never interpreted; only a {@link Formula} is computed. Not
 * thread-safe.
 */
public final class Spreadsheet {
    /** The media type of the workbook. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LETTERS = 26;

    /** Widths in characters of columns with long texts; narrower in tables with many columns, which are printed on one page. */
    private static final int WIDE = 36;

    private static final int LESS_WIDE = 22;
    private static final int MANY = 12;

    /** Width in characters of a column with short texts, at least. */
    private static final int NARROW = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "LanToa", "1.0");
    private final Worksheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final int widest;
    private int lines;

    /** Creates a table with these columns, whose names stay visible when scrolling. */
    public Spreadsheet(String name, String... columns) {
        sheet = workbook.newWorksheet(name);
        widest = columns.length > MANY ? LESS_WIDE : WIDE;
        line((Object[]) columns);
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        layOut(sheet);
    }

    private static void layOut(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
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

    /** Adds a line of texts, numbers and formulas. Long texts are wrapped. */
    public Spreadsheet line(Object... cells) {
        for (int column = 0; column < cells.length; column++) put(column, cells[column]);
        if (cells.length > 0)
            sheet.range(lines, 0, lines, cells.length - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        lines++;
        return this;
    }

    /** Adds a sheet for programs, with these columns; other cells of the lines are left out. */
    public void data(List<String> columns, List<? extends Map<String, ?>> lines) {
        var data = workbook.newWorksheet("data");
        layOut(data);
        for (int column = 0; column < columns.size(); column++) {
            data.value(0, column, columns.get(column));
            for (int line = 0; line < lines.size(); line++) {
                var cell = lines.get(line).get(columns.get(column));
                if (cell instanceof Number number) data.value(line + 1, column, number);
                else if (cell != null) data.value(line + 1, column, cell.toString());
            }
        }
    }

    /** Returns the number of lines so far, including the header line; also the number of the last line. */
    public int lines() {
        return lines;
    }

    /** Returns the finished workbook; nothing can be added afterwards. */
    public byte[] bytes() {
        try {
            widths.forEach((column, width) -> sheet.width(column, width));
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the width for this text: its longest word, and half of a short text that is not a column's name. */
    private int width(String text) {
        if (text.length() > WIDE) return widest;
        var word = Stream.of(text.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROW, Math.min(1 + Math.max(word, lines == 0 ? 0 : text.length() / 2), widest));
    }

    private void put(int column, Object cell) {
        if (!(cell instanceof Formula)) widths.merge(column, width(cell.toString()), Math::max);
        if (cell instanceof Formula formula) sheet.formula(lines, column, formula.text());
        else if (cell instanceof Number number) sheet.value(lines, column, number);
        else sheet.value(lines, column, cell.toString());
    }
}

package vn.lantoa.web.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.PageWords;

/**
 * The coverage totals of a year as a workbook. Sums are formulas, so that they remain correct when a row is deleted.
 */
final class CoverageSheet {
    private static final int MONTHS = 12;
    private static final int FIRST = 4;
    private static final int SUM = FIRST + MONTHS;
    private static final int PROVEN = SUM + 3;

    private CoverageSheet() {}

    /**
     * Returns the workbook.
     *
     * @param task returns the name of a task by its code; the empty code means all tasks
     * @param byTask true if rows are tasks; the first row is then the total, and no sum is added
     */
    static byte[] of(CoverageTable table, boolean byTask, UnaryOperator<String> task, PageWords words) {
        var sheet = new Spreadsheet(words.text("nav.coverage"), columns(table, words));
        for (var line : table.lines()) sheet.line(cells(line, sheet.lines() + 1, task, words));
        var last = sheet.lines();
        if (!byTask && last > 1) sheet.line(sums(last, words));
        return sheet.bytes();
    }

    private static String[] columns(CoverageTable table, PageWords words) {
        var columns = new ArrayList<>(
                List.of(words.text("coverage.code"), words.text("coverage.unit"), words.text("coverage.task")));
        for (int month = 1; month <= MONTHS; month++) columns.add(words.text("coverage.month.short", month));
        columns.add(words.text("coverage.sum"));
        columns.add(words.text(table.rule() == CountingRules.SECOND ? "coverage.unconfirmed" : "coverage.declared"));
        columns.add(words.text("coverage.waiting"));
        columns.add(words.text("coverage.proven"));
        columns.add(words.text("coverage.amounts"));
        return columns.toArray(String[]::new);
    }

    private static Object[] cells(CoverageTable.Line line, int at, UnaryOperator<String> task, PageWords words) {
        var cells = new ArrayList<Object>(List.of(line.unit(), line.name(), task.apply(line.task())));
        line.months().forEach(month -> cells.add(month.uses()));
        cells.add(Spreadsheet.Formula.sum(at, FIRST, at, SUM - 1));
        cells.add(line.total().declared());
        cells.add(line.total().objected());
        cells.add(line.total().proven());
        cells.add(line.amountsIn(words.language()));
        return cells.toArray();
    }

    private static Object[] sums(int last, PageWords words) {
        var cells = new ArrayList<Object>(List.of("", words.text("coverage.all"), ""));
        for (int column = FIRST; column <= PROVEN; column++)
            cells.add(Spreadsheet.Formula.sum(2, column, last, column));
        return cells.toArray();
    }
}

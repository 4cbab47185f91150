package vn.lantoa.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.Figures;

/** The figures of a unit's report as tables: a workbook with formulas as sums, and a CSV for programs. */
final class ReportTable {
    /** Columns of the workbook that are summed, counted from 1. */
    private static final List<Integer> SUMMED = List.of(4, 5, 6, 7);

    private static final List<String> COLUMNS = List.of(
            "unit,year,rule,kind,code,leads,uses,declared,proven,objected,months,amounts,target,count,of,on,text"
                    .split(","));

    private ReportTable() {}

    /** Returns the workbook: one line per task, their sums, the total of distinct uses, then the indicators. */
    static byte[] workbook(ReportContent content, Plan plan) {
        var columns = names("code task duty uses "
                + (content.countingRule() == CountingRules.FIRST ? "declared witnessed" : "unconfirmed proven")
                + " objected months amounts comment");
        var sheet = new Spreadsheet(String.valueOf(content.year()), columns);
        content.tasks().forEach(line -> sheet.line(cells(line, plan, sheet.lines() + 1)));
        if (sheet.lines() > 1) sheet.line(sums(columns.length, sheet.lines(), SUMMED));
        var total = content.total();
        if (total != null) sheet.line(cells("", PaperWords.text("total"), "", total, sheet.lines() + 1, ""));
        sheet.line("", PaperWords.text("rule", content.countingRule()));
        sheet.line().line((Object[]) names("order indicator target none none none none none figure"));
        content.indicators()
                .forEach(line ->
                        sheet.line(cells(line, plan, content.indicators().indexOf(line) + 1)));
        var data = rows(content);
        sheet.data(data.columns(), data.rows());
        return sheet.bytes();
    }

    /** Returns the lines for programs: one per task, indicator and text. */
    static OfficeTable rows(ReportContent content) {
        var csv = new ArrayList<Map<String, Object>>();
        content.tasks().forEach(line -> line(csv, content, "task", line.code(), values(line)));
        var total = content.total();
        if (total != null) line(csv, content, "total", "", values(total));
        content.indicators().forEach(line -> line(csv, content, "indicator", line.code(), Records.values(line)));
        new TreeMap<>(content.texts())
                .forEach((field, text) -> line(csv, content, "text", field, Map.of("text", text)));
        return new OfficeTable(COLUMNS, csv);
    }

    private static Object[] cells(ReportContent.TaskLine line, Plan plan, int at) {
        return cells(
                line.code(), plan.taskName(line.code(), "vi"), PaperModel.duty(line), line.figures(), at, line.text());
    }

    private static Object[] cells(String code, String name, String duty, Figures figures, int at, String text) {
        var proven = figures.proven();
        return new Object[] {
            code,
            name,
            duty,
            figures.uses(),
            figures.declared(),
            proven == null ? new Spreadsheet.Formula("D" + at + "-E" + at) : proven,
            figures.objected(),
            figures.months(),
            figures.amountsIn("vi"),
            text
        };
    }

    private static Object[] cells(ReportContent.IndicatorLine line, Plan plan, int order) {
        var one = PaperModel.indicator(line.code(), line.target(), PaperModel.figure(line, plan), plan);
        return new Object[] {order, one.get("name"), one.get("target"), "", "", "", "", "", one.get("figure")};
    }

    /** Returns a line with the sums of these columns, counted from 1. */
    static Object[] sums(int columns, int last, List<Integer> summed) {
        var sums = new Object[columns];
        for (int column = 1; column <= columns; column++)
            sums[column - 1] = summed.contains(column) ? Spreadsheet.Formula.sum(2, column, last, column) : "";
        sums[1] = PaperWords.text("sum.by-task");
        return sums;
    }

    private static Map<String, @Nullable Object> values(ReportContent.TaskLine line) {
        var values = Records.values(line);
        values.putAll(values(line.figures()));
        return values;
    }

    private static Map<String, @Nullable Object> values(Figures figures) {
        var values = Records.values(figures);
        values.put("amounts", new OfficeTable.Amounts(figures.amounts()));
        return values;
    }

    private static void line(
            List<Map<String, Object>> csv, ReportContent content, String kind, String code, Map<String, ?> values) {
        var cells = new HashMap<String, Object>(values);
        cells.putAll(Map.of("unit", content.unit().code(), "year", content.year(), "kind", kind, "code", code));
        cells.put("rule", content.countingRule());
        csv.add(cells);
    }

    /** Returns the names of these columns, which are separated by spaces. */
    static String[] names(String columns) {
        return Stream.of(columns.split(" "))
                .map(name -> PaperWords.text("column." + name))
                .toArray(String[]::new);
    }
}

package vn.lantoa.report.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportContent;

/** The figures of a unit's report as tables: a workbook with formulas as sums, and a CSV for programs. */
final class ReportTable {
    /** Columns of the workbook that are summed, counted from 1. */
    private static final List<Integer> SUMMED = List.of(4, 5, 6, 7);

    private ReportTable() {}

    /** Returns the workbook: one line per task, their sums, then the indicators. */
    static byte[] workbook(ReportContent content, Plan plan) {
        var columns = names("code task duty uses declared witnessed objected months comment");
        var sheet = new Spreadsheet(String.valueOf(content.year()), columns);
        content.tasks().forEach(line -> sheet.line(cells(line, plan, sheet.lines() + 1)));
        if (sheet.lines() > 1) sheet.line(sums(columns.length, sheet.lines(), SUMMED));
        sheet.line().line((Object[]) names("code indicator target figure"));
        content.indicators().forEach(line -> sheet.line(cells(line, plan)));
        return sheet.bytes();
    }

    /** Returns the CSV: one line per task, indicator and text. */
    static String csv(ReportContent content) {
        var csv = new Csv("unit,year,kind,code,leads,uses,declared,objected,months,target,text".split(","));
        content.tasks().forEach(line -> line(csv, content, "task", line.code(), values(line)));
        content.indicators().forEach(line -> line(csv, content, "indicator", line.code(), values(line)));
        new TreeMap<>(content.texts())
                .forEach((field, text) -> line(csv, content, "text", field, Map.of("text", text)));
        return csv.text();
    }

    private static Object[] cells(ReportContent.TaskLine line, Plan plan, int at) {
        var figures = line.figures();
        return new Object[] {
            line.code(),
            plan.taskName(line.code(), "vi"),
            PaperModel.duty(line),
            figures.uses(),
            figures.declared(),
            new Spreadsheet.Formula("D" + at + "-E" + at),
            figures.objected(),
            figures.months(),
            line.text()
        };
    }

    private static Object[] cells(ReportContent.IndicatorLine line, Plan plan) {
        var target = line.target();
        var uses = line.uses();
        return new Object[] {
            line.code(),
            plan.indicatorName(line.code(), "vi"),
            target == null ? "" : target,
            uses == null ? PaperModel.figure(line) : uses
        };
    }

    /** Returns a line with the sums of these columns, counted from 1. */
    static Object[] sums(int columns, int last, List<Integer> summed) {
        var sums = new Object[columns];
        for (int column = 1; column <= columns; column++)
            sums[column - 1] = summed.contains(column) ? Spreadsheet.Formula.sum(2, column, last, column) : "";
        sums[1] = PaperWords.text("sum");
        return sums;
    }

    private static Map<String, ?> values(ReportContent.TaskLine line) {
        var figures = line.figures();
        return Map.of(
                "leads", line.leads(),
                "uses", figures.uses(),
                "declared", figures.declared(),
                "objected", figures.objected(),
                "months", figures.months(),
                "text", line.text());
    }

    private static Map<String, ?> values(ReportContent.IndicatorLine line) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("uses", line.uses());
        values.put("target", line.target());
        return values;
    }

    private static void line(Csv csv, ReportContent content, String kind, String code, Map<String, ?> values) {
        var cells = new HashMap<String, Object>(values);
        cells.putAll(Map.of("unit", content.unit().code(), "year", content.year(), "kind", kind, "code", code));
        csv.line(cells);
    }

    /** Returns the names of these columns, which are separated by spaces. */
    static String[] names(String columns) {
        return Stream.of(columns.split(" "))
                .map(name -> PaperWords.text("column." + name))
                .toArray(String[]::new);
    }
}

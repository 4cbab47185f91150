package vn.lantoa.report.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;

/** The figures of a consolidated report as tables: a workbook with formulas as sums, and a CSV for programs. */
final class ConsolidatedTable {
    /** Columns of the workbook that are summed (the columns of uses), counted from 1. */
    private static final List<Integer> SUMMED = List.of(4, 5, 7, 8, 10);

    private static final String COLUMNS = "year,step,kind,code,leading,submitted_uses,submitted_declared,"
            + "submitted_units,evidence_uses,evidence_declared,evidence_units,target,share_units,share_of,"
            + "imported_percent,imported_on,late,text";

    private ConsolidatedTable() {}

    /** Returns the workbook: one line per task, the sums of these lines, then indicators, years and units. */
    static byte[] workbook(ConsolidatedContent content, Plan plan) {
        var columns = ReportTable.names("code task leading submitted submitted-declared submitted-units evidence"
                + " evidence-declared evidence-units difference comment");
        var sheet = new Spreadsheet(String.valueOf(content.year()), columns);
        content.figures().tasks().forEach(line -> sheet.line(cells(line, plan, sheet.lines() + 1)));
        if (sheet.lines() > 1) sheet.line(ReportTable.sums(columns.length, sheet.lines(), SUMMED));
        others(sheet, content, plan);
        return sheet.bytes();
    }

    private static void others(Spreadsheet sheet, ConsolidatedContent content, Plan plan) {
        sheet.line().line((Object[])
                ReportTable.names("code indicator target units-that-have units-that-should share imported"));
        content.figures().indicators().forEach(line -> sheet.line(cells(line, plan, sheet.lines() + 1)));
        sheet.line().line((Object[]) ReportTable.names("year uses"));
        content.figures().years().forEach(one -> sheet.line(one.year(), one.uses()));
        sheet.line().line((Object[]) ReportTable.names("kind kind-units kind-reported evidence"));
        content.figures()
                .kinds()
                .forEach(one ->
                        sheet.line(PaperWords.text("kind." + one.kind()), one.units(), one.reported(), one.uses()));
        sheet.line().line((Object[]) ReportTable.names("unit state late"));
        units(sheet, "reported", content.units().reported());
        units(sheet, "missing", content.units().missing());
        units(sheet, "unreported", content.units().unreported());
    }

    /** Returns the CSV: one line per task, indicator, year, unit and text. */
    static String csv(ConsolidatedContent content) {
        var csv = new Csv(COLUMNS.split(","));
        var figures = content.figures();
        figures.tasks().forEach(one -> line(csv, content, "task", one.code(), values(one)));
        figures.indicators().forEach(one -> line(csv, content, "indicator", one.code(), values(one)));
        for (var one : figures.years())
            line(csv, content, "year", String.valueOf(one.year()), Map.of("evidence_uses", one.uses()));
        figures.kinds().forEach(one -> line(csv, content, "kind", one.kind(), values(one)));
        units(csv, content, "reported", content.units().reported());
        units(csv, content, "missing", content.units().missing());
        units(csv, content, "unreported", content.units().unreported());
        new TreeMap<>(content.texts())
                .forEach((field, text) -> line(csv, content, "text", field, Map.of("text", text)));
        return csv.text();
    }

    private static void units(Spreadsheet sheet, String state, List<ConsolidatedContent.NamedUnit> units) {
        units.forEach(unit -> sheet.line(
                unit.name(), PaperWords.text("unit." + state), unit.late() ? PaperWords.text("unit.late") : ""));
    }

    private static void units(
            Csv csv, ConsolidatedContent content, String kind, List<ConsolidatedContent.NamedUnit> units) {
        for (var unit : units) line(csv, content, kind, unit.code(), Map.of("late", unit.late(), "text", unit.name()));
    }

    private static Object[] cells(ConsolidatedContent.TaskSum line, Plan plan, int at) {
        return new Object[] {
            line.code(),
            plan.taskName(line.code(), "vi"),
            line.leading(),
            line.submitted().uses(),
            line.submitted().declared(),
            line.submitted().units(),
            line.evidence().uses(),
            line.evidence().declared(),
            line.evidence().units(),
            new Spreadsheet.Formula("G" + at + "-D" + at),
            line.text()
        };
    }

    private static Object[] cells(ConsolidatedContent.IndicatorSum line, Plan plan, int at) {
        var share = line.share();
        var imported = line.imported();
        return new Object[] {
            line.code(),
            plan.indicatorName(line.code(), "vi"),
            orEmpty(line.target()),
            share == null ? "" : share.units(),
            share == null ? "" : share.of(),
            share == null
                    ? ""
                    : new Spreadsheet.Formula("IF(D" + at + "=0,0,IF(D" + at + "=E" + at + ",100,MIN(99,MAX(1,ROUND(D"
                            + at + "*100/E" + at + ",0)))))"),
            imported == null ? "" : imported.percent()
        };
    }

    private static Map<String, ?> values(ConsolidatedContent.TaskSum line) {
        return Map.of(
                "leading", line.leading(),
                "submitted_uses", line.submitted().uses(),
                "submitted_declared", line.submitted().declared(),
                "submitted_units", line.submitted().units(),
                "evidence_uses", line.evidence().uses(),
                "evidence_declared", line.evidence().declared(),
                "evidence_units", line.evidence().units(),
                "text", line.text());
    }

    private static Map<String, ?> values(ConsolidatedContent.IndicatorSum line) {
        var share = line.share();
        var imported = line.imported();
        return Map.of(
                "target", orEmpty(line.target()),
                "share_units", share == null ? "" : share.units(),
                "share_of", share == null ? "" : share.of(),
                "imported_percent", imported == null ? "" : imported.percent(),
                "imported_on", imported == null ? "" : imported.measuredOn(),
                "text", imported == null ? "" : imported.source());
    }

    private static Map<String, ?> values(ConsolidatedContent.KindSum kind) {
        return Map.of("share_units", kind.reported(), "share_of", kind.units(), "evidence_uses", kind.uses());
    }

    private static Object orEmpty(@Nullable Integer number) {
        return number == null ? "" : number;
    }

    private static void line(Csv csv, ConsolidatedContent content, String kind, String code, Map<String, ?> values) {
        var cells = new HashMap<String, Object>(values);
        cells.putAll(Map.of("year", content.year(), "step", content.step(), "kind", kind, "code", code));
        csv.line(cells);
    }
}

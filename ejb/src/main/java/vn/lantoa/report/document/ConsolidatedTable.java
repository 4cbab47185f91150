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
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ConsolidatedContent.Sum;

/** The figures of a consolidated report as tables: a workbook with formulas as sums, and a CSV for programs. */
final class ConsolidatedTable {
    /** Columns of the workbook that are summed (the columns of uses), counted from 1. */
    private static final List<Integer> SUMMED = List.of(4, 5, 7, 8, 10, 11, 12);

    private static final List<String> COLUMNS =
            List.of(("year,rule,step,kind,code,leading,submitted_uses,submitted_declared,"
                            + "submitted_proven,submitted_units,submitted_amounts,evidence_uses,evidence_declared,evidence_proven,"
                            + "evidence_units,evidence_amounts,target,share_units,share_of,share_on,share_apart,"
                            + "imported_percent,imported_on,late,text")
                    .split(","));

    /** Formula of {@link ConsolidatedContent.Share#percent}. */
    private static final String PERCENT = "IF(D%1$d*E%1$d=0,0,IF(D%1$d=E%1$d,100,IF(D%1$d>E%1$d,"
            + "MAX(101,ROUND(D%1$d*100/E%1$d,0)),MIN(99,MAX(1,ROUND(D%1$d*100/E%1$d,0))))))";

    private ConsolidatedTable() {}

    /** Returns the workbook: one line per task, their sums, the totals, then indicators, years and units. */
    static byte[] workbook(ConsolidatedContent content, Plan plan) {
        var declared = content.countingRule() == CountingRules.FIRST ? "declared" : "unconfirmed";
        var columns = ReportTable.names("code task leading submitted submitted-" + declared
                + " submitted-units evidence evidence-" + declared + " evidence-units difference submitted-proven"
                + " evidence-proven submitted-amounts evidence-amounts comment");
        var sheet = new Spreadsheet(String.valueOf(content.year()), columns);
        content.figures().tasks().forEach(line -> sheet.line(cells(line, plan, sheet.lines() + 1)));
        if (sheet.lines() > 1) sheet.line(ReportTable.sums(columns.length, sheet.lines(), SUMMED));
        total(content).forEach(total -> sheet.line(cells(total, PaperWords.text("total"), "", sheet.lines() + 1)));
        sheet.line("", PaperWords.text("rule", content.countingRule()));
        others(sheet, content, plan);
        var data = rows(content);
        sheet.data(data.columns(), data.rows());
        return sheet.bytes();
    }

    private static void others(Spreadsheet sheet, ConsolidatedContent content, Plan plan) {
        sheet.line().line((Object[])
                ReportTable.names("order indicator target units-that-have units-that-should share imported"));
        var indicators = content.figures().indicators();
        indicators.forEach(line -> sheet.line(cells(line, plan, indicators.indexOf(line) + 1, sheet.lines() + 1)));
        sheet.line().line((Object[]) ReportTable.names("none year uses rule"));
        content.figures().years().forEach(one -> sheet.line("", one.year(), one.uses(), one.rule()));
        sheet.line().line((Object[]) ReportTable.names("none kind kind-units kind-reported evidence"));
        content.figures()
                .kinds()
                .forEach(one ->
                        sheet.line("", PaperWords.text("kind." + one.kind()), one.units(), one.reported(), one.uses()));
        sheet.line().line((Object[]) ReportTable.names("none unit state late"));
        units(sheet, "reported", content.units().reported());
        units(sheet, "missing", content.units().missing());
        units(sheet, "unreported", content.units().unreported());
    }

    /** Returns the lines for programs: one per task, indicator, year, unit and text. */
    static OfficeTable rows(ConsolidatedContent content) {
        var csv = new ArrayList<Map<String, Object>>();
        var figures = content.figures();
        figures.tasks().forEach(one -> line(csv, content, "task", one.code(), values(one)));
        total(content).forEach(one -> line(csv, content, "total", "", values(one)));
        figures.indicators().forEach(one -> line(csv, content, "indicator", one.code(), values(one)));
        for (var one : figures.years())
            line(csv, content, "year", "" + one.year(), Map.of("evidence_uses", one.uses(), "rule", one.rule()));
        figures.kinds().forEach(one -> line(csv, content, "kind", one.kind(), values(one)));
        units(csv, content, "reported", content.units().reported());
        units(csv, content, "missing", content.units().missing());
        units(csv, content, "unreported", content.units().unreported());
        new TreeMap<>(content.texts())
                .forEach((field, text) -> line(csv, content, "text", field, Map.of("text", text)));
        return new OfficeTable(COLUMNS, csv);
    }

    private static void units(Spreadsheet sheet, String state, List<ConsolidatedContent.NamedUnit> units) {
        units.forEach(unit -> sheet.line(
                "", unit.name(), PaperWords.text("unit." + state), unit.late() ? PaperWords.text("unit.late") : ""));
    }

    private static void units(
            List<Map<String, Object>> csv,
            ConsolidatedContent content,
            String kind,
            List<ConsolidatedContent.NamedUnit> units) {
        for (var unit : units) line(csv, content, kind, unit.code(), Map.of("late", unit.late(), "text", unit.name()));
    }

    private static Object[] cells(ConsolidatedContent.TaskSum line, Plan plan, int at) {
        return cells(line, plan.taskName(line.code(), "vi"), line.leading(), at);
    }

    private static Object[] cells(ConsolidatedContent.TaskSum line, String name, Object leading, int at) {
        var submitted = line.submitted();
        var evidence = line.evidence();
        return new Object[] {
            line.code(),
            name,
            leading,
            submitted.uses(),
            submitted.declared(),
            submitted.units(),
            evidence.uses(),
            evidence.declared(),
            evidence.units(),
            new Spreadsheet.Formula("G" + at + "-D" + at),
            orEmpty(submitted.proven()),
            orEmpty(evidence.proven()),
            submitted.amountsIn("vi"),
            evidence.amountsIn("vi"),
            line.text()
        };
    }

    /** Returns the totals of distinct uses as a line without code; none if they are not known. */
    private static Stream<ConsolidatedContent.TaskSum> total(ConsolidatedContent content) {
        return Stream.ofNullable(content.totals()).flatMap(totals -> Stream.ofNullable(totals.submitted())
                .map(sum -> new ConsolidatedContent.TaskSum("", 0, sum, totals.evidence(), "")));
    }

    private static Object[] cells(ConsolidatedContent.IndicatorSum line, Plan plan, int order, int at) {
        var share = line.share();
        var imported = line.imported();
        return new Object[] {
            order,
            plan.indicatorName(line.code(), "vi"),
            orEmpty(line.target()),
            share == null ? "" : share.units(),
            share == null ? "" : share.of(),
            share == null ? "" : new Spreadsheet.Formula(PERCENT.formatted(at)),
            imported == null ? "" : imported.percent()
        };
    }

    private static Map<String, ?> values(ConsolidatedContent.TaskSum line) {
        var values = values("submitted_", line.submitted());
        values.putAll(values("evidence_", line.evidence()));
        values.put("leading", line.leading());
        values.put("text", line.text());
        return values;
    }

    private static Map<String, Object> values(String before, Sum sum) {
        var values = new HashMap<String, Object>();
        Records.values(sum).forEach((name, value) -> values.put(before + name, orEmpty(value)));
        values.put(before + "amounts", new OfficeTable.Amounts(sum.amounts()));
        return values;
    }

    private static Map<String, ?> values(ConsolidatedContent.IndicatorSum line) {
        var share = line.share();
        var imported = line.imported();
        var values = new HashMap<String, Object>(Map.of("target", orEmpty(line.target())));
        if (share != null) Records.values(share).forEach((name, value) -> values.put("share_" + name, orEmpty(value)));
        if (imported != null)
            values.putAll(Map.of(
                    "imported_percent", imported.percent(),
                    "imported_on", imported.measuredOn(),
                    "text", imported.source()));
        return values;
    }

    private static Map<String, ?> values(ConsolidatedContent.KindSum kind) {
        return Map.of("share_units", kind.reported(), "share_of", kind.units(), "evidence_uses", kind.uses());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static void line(
            List<Map<String, Object>> csv,
            ConsolidatedContent content,
            String kind,
            String code,
            Map<String, ?> values) {
        var cells = new HashMap<String, Object>(Map.of("rule", content.countingRule()));
        cells.putAll(values);
        cells.putAll(Map.of("year", content.year(), "step", content.step(), "kind", kind, "code", code));
        csv.add(cells);
    }
}

package vn.lantoa.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.report.snapshot.PublicYear;

/** The figures of a year as files whose bytes depend on the figures only. */
final class YearData {
    static final String CSV = "data.csv";
    static final String CSV_TYPE = "text/csv; charset=utf-8";
    static final String JSON = "data.json";

    private static final String COLUMNS =
            "year,rule,section,code,name_vi,name_en,uses,proven,declared,submitted,units,units_of,"
                    + "percent,target,measured_on,small";

    private YearData() {}

    static byte[] json(PublicYear year) {
        return (HubJson.writeIndented(year).strip() + "\n").getBytes(UTF_8);
    }

    static byte[] csv(PublicYear year) {
        var csv = new Csv(COLUMNS.split(","));
        var reports = year.reports();
        line(csv, year, "reports", "", row("units", reports.reported(), "units_of", reports.of()));
        year.indicators().forEach(one -> line(csv, year, "indicator", one.code(), indicator(one)));
        year.tasks().forEach(one -> line(csv, year, "task", one.code(), task(one)));
        year.kinds().forEach(one -> line(csv, year, "kind", one.kind(), kind(one)));
        for (var one : year.years())
            line(
                    csv,
                    year,
                    "year",
                    String.valueOf(one.year()),
                    row("rule", one.rule(), "uses", one.uses(), "small", small(one.small())));
        return csv.text().getBytes(UTF_8);
    }

    private static Map<String, Object> indicator(PublicYear.Indicator one) {
        var share = one.share();
        var row = named(one.name());
        row.putAll(row("percent", one.percent(), "target", one.target(), "measured_on", one.measuredOn()));
        if (share != null) row.putAll(row("units", share.units(), "units_of", share.of()));
        row.put("small", small(one.small()));
        return row;
    }

    private static Map<String, Object> task(PublicYear.Task one) {
        var row = named(one.name());
        row.putAll(row("uses", one.uses(), "proven", one.proven(), "declared", one.declared()));
        row.putAll(row("submitted", one.submitted(), "units", one.units(), "small", small(one.small())));
        return row;
    }

    private static Map<String, Object> kind(PublicYear.Kind one) {
        var row = named(one.name());
        row.putAll(row("uses", one.uses(), "units", one.reported(), "units_of", one.units()));
        return row;
    }

    private static Map<String, Object> named(PublicYear.Name name) {
        return row("name_vi", name.vi(), "name_en", name.en());
    }

    /** Returns the cells of a row from alternating column names and values; null values are left out. */
    private static Map<String, Object> row(@Nullable Object... cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.length; i += 2) {
            var value = cells[i + 1];
            if (value != null) row.put(String.valueOf(cells[i]), value);
        }
        return row;
    }

    private static void line(Csv csv, PublicYear year, String section, String code, Map<String, Object> cells) {
        cells.putIfAbsent("rule", year.about().rule());
        cells.putAll(row("year", year.year(), "section", section, "code", code));
        csv.line(cells);
    }

    private static String small(List<String> members) {
        return String.join(" ", members);
    }
}

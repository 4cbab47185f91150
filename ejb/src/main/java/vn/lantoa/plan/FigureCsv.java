package vn.lantoa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.CsvLines;

/**
 * Reader of a table of figures in CSV. The first row names the columns {@code indicator, on, source, percent, address}
 * in any order; {@code address} is optional. Only indicators that the hub does not compute itself are accepted.
 */
final class FigureCsv {
    static final int MOST_ROWS = 2_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 1000;
    private static final List<String> REQUIRED = List.of("indicator", "on", "source", "percent");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?#][\\x21-\\x7E]*)?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private FigureCsv() {}

    /**
     * Returns the rows.
     *
     * @throws vn.lantoa.kernel.Rejected with all issues, by line
     */
    static List<FigureRow> read(String text, Plan plan, LocalDate today) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
        var seen = new HashSet<List<Object>>();
        table.requireValid(table.good(), row -> check(row, plan, today)
                .when(
                        !seen.add(List.of(row.cell("indicator"), day(row, plan), row.cell("source"))),
                        "indicator",
                        "twice"));
        return table.good().stream()
                .map(row -> new FigureRow(
                        row.cell("indicator"),
                        day(row, plan).orElseThrow(),
                        row.cell("source"),
                        percent(row.cell("percent")).orElseThrow(),
                        row.cell("address")))
                .toList();
    }

    private static Issues check(CsvLines.Row row, Plan plan, LocalDate today) {
        var on = day(row, plan);
        return indicator(row.cell("indicator"), plan)
                .when(row.cell("on").isEmpty(), "on", "missing")
                .when(on.isEmpty() && !row.cell("on").isEmpty(), "on", "not-a-date", row.cell("on"))
                .when(on.filter(day -> day.isAfter(today)).isPresent(), "on", "in-the-future")
                .when(percent(row.cell("percent")).isEmpty(), "percent", "out-of-range", 0, 100)
                .and(source(row.cell("source")))
                .and(address(row.cell("address")));
    }

    private static Optional<LocalDate> day(CsvLines.Row row, Plan plan) {
        return CsvLines.day(row.cell("on"))
                .filter(day -> day.isAfter(plan.signedOn().minusYears(10)));
    }

    private static Issues indicator(String code, Plan plan) {
        var indicator = plan.findIndicator(code);
        var measured = indicator.filter(one -> one.source() == Indicator.Source.MEASURED);
        return Issues.none()
                .when(indicator.isEmpty(), "indicator", code.isEmpty() ? "missing" : "unknown", code)
                .when(measured.isPresent(), "indicator", "measured-here");
    }

    private static Issues source(String source) {
        return Issues.none()
                .when(source.isEmpty(), "source", "missing")
                .when(source.length() > LONGEST, "source", "too-long", LONGEST)
                .when(FreeText.hasControls(source) || source.contains("\n"), "source", "control-characters");
    }

    private static Issues address(String address) {
        return Issues.none()
                .when(address.length() > LONGEST_ADDRESS, "address", "too-long", LONGEST_ADDRESS)
                .when(!address.isEmpty() && !ADDRESS.matcher(address).matches(), "address", "not-a-web-address");
    }

    private static Optional<BigDecimal> percent(String cell) {
        var bare = cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
        if (!PERCENT.matcher(bare).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(bare.replace(',', '.'))).filter(value -> value.compareTo(ALL) <= 0);
    }
}

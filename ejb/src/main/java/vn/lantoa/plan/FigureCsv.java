package vn.lantoa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final Plan plan;
    private final LocalDate today;
    private final List<FigureRow> rows = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private Issues issues;

    private FigureCsv(Plan plan, LocalDate today, Issues issues) {
        this.plan = plan;
        this.today = today;
        this.issues = issues;
    }

    /**
     * Returns the rows.
     *
     * @throws vn.lantoa.kernel.Rejected with all issues, by line
     */
    static List<FigureRow> read(String text, Plan plan, LocalDate today) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
        var csv = new FigureCsv(plan, today, table.issues());
        table.good().forEach(csv::readRow);
        csv.issues.throwIfAny();
        return List.copyOf(csv.rows);
    }

    private void readRow(CsvLines.Row row) {
        var on = CsvLines.day(row.cell("on"))
                .filter(day -> day.isAfter(plan.signedOn().minusYears(10)));
        var percent = percent(row.cell("percent"));
        var source = row.cell("source");
        var found = row.check()
                .and(indicator(row.cell("indicator")))
                .when(row.cell("on").isEmpty(), "on", "missing")
                .when(on.isEmpty() && !row.cell("on").isEmpty(), "on", "not-a-date", row.cell("on"))
                .when(on.filter(day -> day.isAfter(today)).isPresent(), "on", "in-the-future")
                .when(percent.isEmpty(), "percent", "out-of-range", 0, 100)
                .and(source(source))
                .and(address(row.cell("address")))
                .when(!seen.add(List.of(row.cell("indicator"), on, source)), "indicator", "twice");
        issues = issues.and(CsvLines.at(row.line().number(), found));
        if (found.isEmpty())
            rows.add(new FigureRow(
                    row.cell("indicator"), on.orElseThrow(), source, percent.orElseThrow(), row.cell("address")));
    }

    private Issues indicator(String code) {
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

package vn.lantoa.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.AmountWords;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.plan.Plan;

/** The lines of a report as a table: for programs, or with Vietnamese headers and values. */
record OfficeTable(List<String> columns, List<Map<String, Object>> rows) {
    /** Amounts, which programs read as kind of use, uses and amount: {@code held:3:214;aired:1:12}. */
    record Amounts(List<Amount> of) {
        @Override
        public String toString() {
            return of.stream()
                    .map(one -> one.use().slug() + ":" + one.uses() + ":" + one.amount())
                    .collect(Collectors.joining(";"));
        }
    }

    String machine() {
        var csv = new Csv(columns.toArray(String[]::new));
        rows.forEach(csv::line);
        return csv.text();
    }

    /** Returns the table for people; a unit's report has its name instead of its code. */
    String office(Plan plan, Object unit) {
        var csv = new Csv(
                columns.stream().map(name -> PaperWords.text("data." + name)).toArray(String[]::new));
        for (var row : rows)
            csv.line(columns.stream()
                    .map(column -> String.valueOf(column.equals("unit") ? unit : value(column, row, plan)))
                    .toArray(String[]::new));
        return csv.text();
    }

    private static Object value(String column, Map<String, Object> row, Plan plan) {
        var value = Objects.requireNonNullElse(row.get(column), "");
        if (value instanceof Boolean is) return PaperWords.text(is ? "yes" : "no");
        if (value instanceof Amounts amounts) return AmountWords.of(amounts.of(), "vi");
        if (value instanceof LocalDate day) return PaperWords.day(day);
        if (value instanceof BigDecimal percent) return PaperWords.number(percent);
        var code = String.valueOf(value);
        return switch (column) {
            case "kind", "step" -> PaperWords.text("row." + code);
            case "code" ->
                switch (String.valueOf(row.get("kind"))) {
                    case "task" -> (code + " " + plan.taskName(code, "vi")).strip();
                    case "indicator" -> plan.indicatorName(code, "vi");
                    case "kind" -> PaperWords.text("kind." + code);
                    case "text" -> PaperWords.find("row." + code, code);
                    case "year" -> code;
                    default -> row.getOrDefault("text", "");
                };
            case "text" -> "issue-day".equals(row.get("code")) ? PaperWords.day(LocalDate.parse(code)) : code;
            default -> value;
        };
    }
}

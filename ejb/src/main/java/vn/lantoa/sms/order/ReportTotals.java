package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.CsvLines;

/** Records the current totals of an order, with reasons; each report replaces the previous report. */
@UseCase
public class ReportTotals {
    @Inject
    OrderQueries queries;

    @Inject
    Orders orders;

    public void call(OrderId id, OrderTotals totals, Actor by) {
        tell(queries.getToAnswer(id, by), totals, by);
    }

    /** Records the totals of a table: {@code outcome,reason,count}. */
    public void call(OrderId id, String csv, Actor by) {
        var order = queries.getToAnswer(id, by);
        tell(order, TotalsCsv.read(csv), by);
    }

    private void tell(OrderView order, OrderTotals totals, Actor by) {
        if (!order.progress().hasBegun()) throw new Conflict("order-not-running", "order:" + order.id());
        OrderRules.check(totals, order.spec().cap()).throwIfAny();
        orders.tell(order, totals, by);
    }

    /**
     * Parser of totals in CSV: {@code outcome,reason,count} with a header row. Outcome is {@code delivered}, {@code failed}
     * or {@code unconfirmed}; only failures have a reason. Counts of the same outcome and reason are added up.
     */
    static final class TotalsCsv {
        private static final List<String> HEADER = List.of("outcome", "reason", "count");
        private static final List<String> OUTCOMES = List.of("delivered", "failed", "unconfirmed");

        private final Map<String, Long> outcomes = new HashMap<>();
        private final Map<String, Long> reasons = new HashMap<>();
        private Issues issues = Issues.none();

        private TotalsCsv() {}

        /**
         * Returns the totals of a table.
         *
         * @throws vn.lantoa.kernel.Rejected with all issues, by line
         */
        static OrderTotals read(String text) {
            var csv = new TotalsCsv();
            csv.readLines(CsvLines.of(text));
            csv.issues.throwIfAny();
            return new OrderTotals(csv.count("delivered"), csv.count("failed"), csv.count("unconfirmed"), csv.reasons);
        }

        private void readLines(List<CsvLines.Line> lines) {
            var header = lines.isEmpty() ? List.<String>of() : tidy(lines.get(0).cells());
            issues = issues.when(lines.size() < 2, "file", "empty")
                    .when(
                            lines.size() > 1 && !header.equals(HEADER),
                            "file",
                            "column-missing",
                            String.join(",", HEADER))
                    .when(lines.size() > 200, "file", "too-many-lines", 200);
            if (issues.isEmpty()) lines.stream().skip(1).forEach(line -> readLine(line.number(), tidy(line.cells())));
        }

        private void readLine(int line, List<String> cells) {
            var at = "lines[" + line + "]";
            var known = cells.size() == HEADER.size() && OUTCOMES.contains(cells.get(0));
            var counted = known && cells.get(2).matches("\\d{1,9}");
            issues = issues.when(!known, at + ".outcome", "not-known")
                    .when(known && !counted, at + ".count", "malformed");
            if (!counted) return;
            long count = Long.parseLong(cells.get(2));
            outcomes.merge(cells.get(0), count, Long::sum);
            if (cells.get(0).equals("failed") && !cells.get(1).isEmpty()) reasons.merge(cells.get(1), count, Long::sum);
        }

        private long count(String outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }

        private static List<String> tidy(List<String> cells) {
            return cells.stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}

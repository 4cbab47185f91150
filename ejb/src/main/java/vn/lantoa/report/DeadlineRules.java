package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Rules for the deadlines of a year. Pure. */
final class DeadlineRules {
    static final int LONGEST = 200;
    static final int LONGEST_REASON = 500;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private DeadlineRules() {}

    static Issues check(ReportCalendar calendar, String reason) {
        if (calendar.year() < FIRST_YEAR || calendar.year() > LAST_YEAR)
            return Issues.of("year", "out-of-range", FIRST_YEAR, LAST_YEAR);
        var deadlines = calendar.deadlines();
        var steps = deadlines.stream().map(ReportDeadline::step).toList();
        var issues = Issues.none()
                .when(!steps.equals(List.of(ReportStep.values())), "deadlines", "malformed")
                .when(reason.isBlank(), "reason", "missing")
                .and(FreeText.check("reason", reason, LONGEST_REASON));
        for (int i = 0; i < deadlines.size(); i++) issues = issues.and(check(calendar.year(), i + 1, deadlines.get(i)));
        return issues.and(inOrder(deadlines));
    }

    private static Issues check(int year, int line, ReportDeadline one) {
        var field = "lines[" + line + "].";
        // a deadline may move into the next year, but no further
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year + 1, 12, 31);
        return text(field + "sentBy", one.sender())
                .and(text(field + "sentTo", one.recipient()))
                .when(
                        one.dueOn().isBefore(first) || one.dueOn().isAfter(last),
                        field + "dueOn",
                        "out-of-range",
                        first,
                        last);
    }

    private static Issues text(String field, String value) {
        return Issues.none().when(value.isBlank(), field, "missing").and(FreeText.checkLine(field, value, LONGEST));
    }

    private static Issues inOrder(List<ReportDeadline> deadlines) {
        return IntStream.range(1, deadlines.size())
                .filter(i ->
                        deadlines.get(i).lastOn().isBefore(deadlines.get(i - 1).lastOn()))
                .mapToObj(i -> Issues.of("lines[" + (i + 1) + "].dueOn", "before-former-step"))
                .reduce(Issues.none(), Issues::and);
    }
}

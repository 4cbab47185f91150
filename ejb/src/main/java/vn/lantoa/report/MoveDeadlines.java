package vn.lantoa.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Moves the deadlines of a year for all units. Senders, recipients, days, and whether the last day itself is still in
 * time are data, because the province decides how to interpret the plan.
 */
@UseCase
public class MoveDeadlines {
    @Inject
    Access access;

    @Inject
    ReportCalendars calendars;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The new deadlines.
     *
     * @param seen number of the calendar that the change is based on
     * @param deadlines one per step, in order
     */
    public record Command(Actor by, int year, int seen, List<ReportDeadline> deadlines, String reason) {}

    /** Moves the deadlines and returns the number of the new calendar. */
    public int call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var reason = command.reason().strip();
        var moved = new ReportCalendar(command.year(), command.seen() + 1, command.deadlines());
        DeadlineRules.check(moved, reason).throwIfAny();
        calendars.hold();
        var before = calendars.of(command.year());
        if (before.number() != command.seen())
            throw new Conflict("deadlines-moved", "deadlines of " + command.year() + " have number " + before.number());
        if (before.deadlines().equals(moved.deadlines())) return before.number();
        calendars.add(moved, reason, command.by(), clock.instant());
        audit.record(
                command.by(),
                "report-deadlines-moved",
                "report-calendar:" + command.year(),
                Map.of("number", String.valueOf(moved.number()), "changed", days(moved)));
        return moved.number();
    }

    private static String days(ReportCalendar calendar) {
        return calendar.deadlines().stream()
                .map(one -> one.step().slug() + " " + one.lastOn())
                .collect(Collectors.joining(", "));
    }
}

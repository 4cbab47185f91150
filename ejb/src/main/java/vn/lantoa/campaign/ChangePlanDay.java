package vn.lantoa.campaign;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/**
 * Corrects a day of the plan, removes it from the calendars, or restores it. The plan leaves senders, recipients and
 * some dates open; administrators set these here.
 */
@UseCase
public class ChangePlanDay {
    @Inject
    Oversight oversight;

    @Inject
    PlanDays days;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * New state of the day.
     *
     * @param seen sequence number of the state that the administrator saw
     * @param in whether calendars show the day
     */
    public record Command(String code, int seen, YearlyDate date, DayText text, boolean in, Actor by) {}

    /** Returns all days in the order of the year, for platform auditors. */
    public List<PlanDay> list(Actor by) {
        oversight.requireAuditor(by);
        return days.all();
    }

    public void call(Command command) {
        oversight.requireAdministrator(command.by());
        var old = days.get(command.code());
        command.date().check().and(command.text().check()).throwIfAny();
        days.keep(changed(old, command, clock.instant()));
        audit.record(
                command.by(),
                "plan-day-changed",
                "plan-day:" + old.code(),
                Map.of(
                        "day", command.date().month() + "-" + command.date().day(),
                        "meaning", command.date().meaning().name(),
                        "in", Boolean.toString(command.in())));
    }

    private static PlanDay changed(PlanDay old, Command command, Instant now) {
        var standing = new PlanDay.DayRevision(command.seen(), now, ended(old, command.in(), now));
        return new PlanDay(old.id(), old.code(), old.purpose(), command.date(), command.text(), old.source(), standing);
    }

    private static @Nullable Instant ended(PlanDay old, boolean in, Instant now) {
        if (in) return null;
        return old.isIn() ? now : old.standing().endedAt();
    }
}

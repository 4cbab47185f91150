package vn.lantoa.campaign.calendar.key;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;

/** Makes the address of a private calendar. Its secret is told once. */
@Stateless
public class IssueCalendarKey {
    @Inject
    CalendarKeyDesk desk;

    @Inject
    Clock clock;

    /** @param label what the address is for */
    public record Command(CalendarScope scope, String label, Actor by) {}

    public IssuedCalendar call(Command command) {
        desk.require(command.by(), command.scope());
        return desk.issue(command.scope(), command.label(), command.by(), clock.instant());
    }
}

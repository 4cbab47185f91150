package vn.lantoa.campaign.calendar.key;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;

/** Makes the address of a private calendar. Its secret is shown once. */
@Stateless
public class IssueCalendarKey {
    @Inject
    CalendarKeyAccess access;

    @Inject
    Clock clock;

    /** @param label what the address is for */
    public record Command(CalendarScope scope, String label, Actor by) {}

    public IssuedCalendar call(Command command) {
        access.require(command.by(), command.scope());
        return access.issue(command.scope(), command.label(), command.by(), clock.instant());
    }
}

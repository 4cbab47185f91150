package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Issues the address of a private calendar. Its secret is shown once. */
@UseCase
public class IssueCalendarKey {
    @Inject
    CalendarKeys keys;

    @Inject
    Clock clock;

    /**
     * Request for an address.
     *
     * @param label purpose of the address
     * @param until last valid day; null for unlimited
     */
    public record Command(CalendarScope scope, String label, @Nullable LocalDate until, Actor by) {}

    public IssuedCalendar call(Command command) {
        keys.require(command.by(), command.scope());
        return keys.issue(command.scope(), command.label(), command.until(), command.by(), clock.instant());
    }
}

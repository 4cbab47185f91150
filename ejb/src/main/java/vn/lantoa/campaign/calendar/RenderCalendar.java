package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/**
 * A calendar for everyone as it is now: days of the plan, announced campaigns, and what has come out for everyone. What was
 * taken out stays for 30 days as cancelled, so that programs that subscribe take it out as well.
 */
@UseCase
public class RenderCalendar {
    @Inject
    OpenCalendars calendars;

    @Inject
    WriteCalendar write;

    @Inject
    Clock clock;

    /** The calendar of that name; not found when there is no such organisation, or the campaign is not announced. */
    public CalendarDocument call(CalendarName name, CalendarFormat format) {
        var now = clock.instant();
        return write.of(calendars.of(name, now), format, now);
    }
}

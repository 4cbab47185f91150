package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/**
 * Renders a public calendar: days of the plan, announced campaigns, and public items. Removed entries stay for 30 days,
 * marked as cancelled, so that subscribed programs remove them too.
 */
@UseCase
public class RenderCalendar {
    @Inject
    OpenCalendars calendars;

    @Inject
    WriteCalendar write;

    @Inject
    Clock clock;

    /**
     * Returns the calendar with the given name.
     *
     * @throws vn.lantoa.kernel.NotFound if the organisation does not exist, or the campaign is not announced
     */
    public CalendarDocument call(CalendarName name, CalendarFormat format) {
        var now = clock.instant();
        return write.of(calendars.of(name, now), format, now);
    }
}

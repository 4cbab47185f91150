package vn.lantoa.campaign.calendar.key;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;

/** Ends the address of a private calendar: from this moment on it opens nothing. */
@Stateless
public class EndCalendarKey {
    @Inject
    CalendarKeyAccess access;

    @Inject
    Clock clock;

    public void call(CalendarKeyId id, Actor by) {
        access.end(access.get(id, by), by, clock.instant());
    }
}

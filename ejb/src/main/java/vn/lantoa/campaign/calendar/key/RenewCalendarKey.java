package vn.lantoa.campaign.calendar.key;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Exchanges the address of a private calendar for a new one; the old one opens nothing at once. */
@UseCase
public class RenewCalendarKey {
    @Inject
    CalendarKeyAccess access;

    @Inject
    Clock clock;

    public IssuedCalendar call(CalendarKeyId id, Actor by) {
        var key = access.get(id, by);
        var now = clock.instant();
        access.end(key, by, now);
        return access.issue(key.scope(), key.label(), key.until(), by, now);
    }
}

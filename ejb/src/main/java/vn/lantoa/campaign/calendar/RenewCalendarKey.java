package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Replaces the address of a private calendar; the old address is invalid at once. */
@UseCase
public class RenewCalendarKey {
    @Inject
    CalendarKeys keys;

    @Inject
    Clock clock;

    public IssuedCalendar call(CalendarKeyId id, Actor by) {
        var key = keys.get(id, by);
        var now = clock.instant();
        keys.end(key, by, now);
        return keys.issue(key.scope(), key.label(), key.until(), by, now);
    }
}

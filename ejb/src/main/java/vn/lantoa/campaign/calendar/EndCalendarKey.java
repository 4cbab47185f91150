package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Ends the address of a private calendar, which becomes invalid at once. */
@UseCase
public class EndCalendarKey {
    @Inject
    CalendarKeys keys;

    @Inject
    Clock clock;

    public void call(CalendarKeyId id, Actor by) {
        keys.end(keys.get(id, by), by, clock.instant());
    }
}

package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the private calendars of a partner, for the partner itself and for platform administrators. */
@UseCase
public class ReadPartnerCalendars {
    @Inject
    CalendarKeyAccess access;

    @Inject
    CalendarKeys keys;

    /** Returns the keys that are not ended, the newest first, without the addresses. */
    public List<CalendarKey> call(PartnerId partner, Actor by) {
        var scope = CalendarScope.of(partner);
        access.require(by, scope);
        return keys.of(scope);
    }
}

package vn.lantoa.campaign.calendar.key;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** The private calendars that a partner has, for the partner itself and for administrators of the whole. */
@UseCase
public class ReadPartnerCalendars {
    @Inject
    CalendarKeyAccess access;

    @Inject
    CalendarKeys keys;

    /** The keys that are still good, the newest first; never the addresses themselves. */
    public List<CalendarKey> call(PartnerId partner, Actor by) {
        var scope = CalendarScope.of(partner);
        access.require(by, scope);
        return keys.of(scope);
    }
}

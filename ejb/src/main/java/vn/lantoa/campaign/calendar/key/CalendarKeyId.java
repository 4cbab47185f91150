package vn.lantoa.campaign.calendar.key;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a key to a private calendar. */
public record CalendarKeyId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no key and throws {@link NotFound}. */
    public static CalendarKeyId parse(String text) {
        return new CalendarKeyId(NotFound.unlessUuid("calendar-key:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

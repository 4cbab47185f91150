package vn.lantoa.campaign.calendar;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a private calendar's key. */
public record CalendarKeyId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a key
     */
    public static CalendarKeyId parse(String text) {
        return new CalendarKeyId(NotFound.unlessUuid("calendar-key:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

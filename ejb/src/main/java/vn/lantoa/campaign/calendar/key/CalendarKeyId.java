package vn.lantoa.campaign.calendar.key;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which key of a private calendar. */
public record CalendarKeyId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
    public static CalendarKeyId parse(String text) {
        try {
            return new CalendarKeyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("calendar-key:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

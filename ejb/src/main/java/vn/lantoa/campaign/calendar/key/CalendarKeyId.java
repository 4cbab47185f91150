package vn.lantoa.campaign.calendar.key;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a key to a private calendar. */
public record CalendarKeyId(UUID value) {
    /** Reads an id; any other text is the id of no key and throws {@link NotFound}. */
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

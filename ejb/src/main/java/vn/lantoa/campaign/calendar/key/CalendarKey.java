package vn.lantoa.campaign.calendar.key;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: never the secret itself.
 *
 * @param name of the campaign, the organisation or the partner
 * @param label what it is for
 * @param until the last day on which its address opens the calendar; null where only somebody ends it
 * @param usedOn the last day on which the calendar was read; null where it never was
 */
public record CalendarKey(
        CalendarKeyId id,
        CalendarScope scope,
        String name,
        String label,
        Instant createdAt,
        @Nullable LocalDate until,
        @Nullable LocalDate usedOn) {
    /** True if its address opens the calendar on this day. */
    public boolean isGoodOn(LocalDate today) {
        return until == null || !today.isAfter(until);
    }
}

package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stored key, without its secret.
 *
 * @param name of the campaign, organisation or partner
 * @param label purpose of the key
 * @param until last valid day; null for unlimited
 * @param usedOn last day on which the calendar was read; null if never
 */
public record CalendarKey(
        CalendarKeyId id,
        CalendarScope scope,
        String name,
        String label,
        Instant createdAt,
        @Nullable LocalDate until,
        @Nullable LocalDate usedOn) {
    /** Returns whether the key is valid on this day. */
    public boolean isGoodOn(LocalDate today) {
        return until == null || !today.isAfter(until);
    }
}

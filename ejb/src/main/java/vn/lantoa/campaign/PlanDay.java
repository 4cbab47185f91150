package vn.lantoa.campaign;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Day named in the plan.
 *
 * @param id stable id for calendars
 * @param code short name in addresses
 * @param source item of the plan ("VI.1.d")
 */
public record PlanDay(
        UUID id, String code, Purpose purpose, YearlyDate date, DayText text, String source, DayRevision standing) {

    /**
     * Changes of a day.
     *
     * @param sequence number that increases by one with every change (RFC 5545, 3.8.7.4)
     * @param endedAt when the day was removed from the calendars; null if it was not removed
     */
    public record DayRevision(int sequence, Instant changedAt, @Nullable Instant endedAt) {}

    /** Returns whether calendars show the day. */
    public boolean isIn() {
        return standing.endedAt() == null;
    }

    /** Returns the date as written in the plan, {@code 05/12}. */
    public String written() {
        return String.format(Locale.ROOT, "%02d/%02d", date.day(), date.month());
    }

    /** Returns the effective date, {@code 09/12} for "before 10/12". */
    public String counted() {
        var last = date.lastDay();
        return String.format(Locale.ROOT, "%02d/%02d", last.getDayOfMonth(), last.getMonthValue());
    }
}

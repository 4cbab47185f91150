package vn.lantoa.campaign.day;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that the plan names.
 *
 * @param id the stable id by which calendars know it
 * @param code short name in addresses
 * @param source item of the plan ("VI.1.d")
 */
public record PlanDay(
        UUID id, String code, Purpose purpose, YearlyDate date, DayText text, String source, Standing standing) {

    /**
     * The changes of a day.
     *
     * @param sequence one more with every change (RFC 5545, 3.8.7.4)
     * @param endedAt when it was taken out of the calendars; null while it is in
     */
    public record Standing(int sequence, Instant changedAt, @Nullable Instant endedAt) {}

    /** True if calendars show it. */
    public boolean isIn() {
        return standing.endedAt() == null;
    }

    /** The date as the plan writes it, {@code 05/12}. */
    public String written() {
        return String.format(Locale.ROOT, "%02d/%02d", date.day(), date.month());
    }

    /** The day that counts, {@code 09/12} for "before 10/12". */
    public String counted() {
        var last = date.lastDay();
        return String.format(Locale.ROOT, "%02d/%02d", last.getDayOfMonth(), last.getMonthValue());
    }
}

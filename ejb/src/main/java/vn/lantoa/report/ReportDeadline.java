package vn.lantoa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The deadline of a step: sender, recipient and day.
 *
 * @param isDayIncluded true if the day itself is still in time
 */
public record ReportDeadline(ReportStep step, String sender, String recipient, LocalDate dueOn, boolean isDayIncluded) {
    /** Returns the first late moment, in the province's time zone. */
    public Instant endsAt(ZoneId zone) {
        return lastOn().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the last day in time. */
    public LocalDate lastOn() {
        return isDayIncluded ? dueOn : dueOn.minusDays(1);
    }

    /** Returns true if a submission at this moment is late. */
    public boolean isLateAt(Instant moment, ZoneId zone) {
        return !moment.isBefore(endsAt(zone));
    }
}
